package org.kith.visitor;

import jakarta.enterprise.context.RequestScoped;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.kith.page.NotFound;

/** The visitor of this request. Everything a page shows is loaded through it. */
@RequestScoped
public class Visitor {

    private Optional<Visit> visit = Optional.empty();

    void arrives(Visit arrived) {
        visit = Optional.of(arrived);
    }

    /** @throws VisitEnded if the request came without a valid visit; the filter has refused it long before */
    public Visit visit() {
        return visit.orElseThrow(VisitEnded::new);
    }

    /** Empty on pages that need no visit. */
    public Optional<Visit> known() {
        return visit;
    }

    /** In which the visitor's school says its times; empty for that of the installation. */
    public Optional<ZoneId> zone() {
        return visit.flatMap(Visit::zone);
    }

    public UUID person() {
        return visit().person();
    }

    /** @throws NotFound for a visit outside a course */
    public UUID course() {
        return visit().course().orElseThrow(NotFound::new);
    }
}

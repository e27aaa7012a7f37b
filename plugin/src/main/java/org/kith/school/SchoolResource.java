package org.kith.school;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.kith.audit.Action;
import org.kith.audit.AuditEntries;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.settings.Settings;
import org.kith.visitor.For;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;

/** The school's decisions, by its LMS's administrators. */
@Path("school")
@RequestScoped
@For(Standing.ADMINISTRATOR)
@Produces("text/html;charset=UTF-8")
public class SchoolResource {

    @Inject
    SchoolRules rules;

    @Inject
    AuditEntries audit;

    @Inject
    Visitor visitor;

    @Inject
    Reader reader;

    @Inject
    Settings settings;

    @GET
    public Page show() {
        Rules known = rules.rules(platform());
        return page(view(known, zone(known), false, Optional.empty()));
    }

    /** All of them; what is not named is as usual. */
    @POST
    @Transactional
    public Page keep(MultivaluedMap<String, String> form) {
        try {
            Rules decided = SchoolForm.rules(form);
            rules.keep(platform(), decided);
            audit.note(Action.SCHOOL_CHANGED, decided.teachers().toString(), platform());
            return page(view(decided, zone(decided), true, Optional.empty()));
        } catch (NoSuchZone problem) {
            String typed = Optional.ofNullable(form.getFirst("zone")).orElse("");
            form.remove("zone");
            return page(view(SchoolForm.rules(form), typed, false, Optional.of(problem.key())))
                    .withStatus(problem.status());
        }
    }

    private SchoolView view(Rules shown, String zone, boolean kept, Optional<String> problem) {
        return new SchoolView(shown, zone, settings.zone(), rules.purged(platform()), kept, problem);
    }

    private Page page(SchoolView view) {
        return Page.of("school/settings", view, reader.words().text("school.title"))
                .at("/panel/school");
    }

    private static String zone(Rules known) {
        return known.zone().map(ZoneId::getId).orElse("");
    }

    private UUID platform() {
        return visitor.visit().platform();
    }
}

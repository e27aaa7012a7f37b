package org.kith.linking.limits;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Form;
import java.util.UUID;
import org.kith.audit.Action;
import org.kith.audit.AuditEntries;
import org.kith.households.LimitView;
import org.kith.households.Limits;
import org.kith.households.Link;
import org.kith.linking.FamilyGuardian;
import org.kith.linking.GuardianPage;
import org.kith.linking.OfficeMatters;
import org.kith.linking.Said;
import org.kith.linking.Typed;
import org.kith.page.NotFound;
import org.kith.page.Page;
import org.kith.visitor.For;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;

/** Limits of one guardian about one student. */
@Path("students/{student}/guardians/{guardian}/limits")
@RequestScoped
@For({Standing.INSTRUCTOR, Standing.ADMINISTRATOR})
@Produces("text/html;charset=UTF-8")
public class LimitsResource {

    private static final int FAULTY = 422;

    @Inject
    OfficeMatters matters;

    @Inject
    GuardianPage page;

    @Inject
    Limits limits;

    @Inject
    AuditEntries audit;

    @Inject
    Visitor visitor;

    @PathParam("student")
    UUID student;

    @PathParam("guardian")
    UUID guardian;

    /** The same decision sent twice is one. */
    @POST
    @Transactional
    public Page record(Form sent) {
        matters.demandLimits();
        FamilyGuardian one = page.one(pair());
        LimitForm form = LimitForm.of(Typed.in(sent), visitor.person());
        if (form.decision().isEmpty()) {
            return page.page(pair(), form.typed()).withStatus(FAULTY);
        }
        boolean known = one.limits().stream()
                .anyMatch(limit -> limit.lifted().isEmpty()
                        && form.decision().filter(limit.decision()::equals).isPresent());
        if (!known) {
            UUID id = limits.record(one.link().pair(), form.decision().get());
            audit.note(Action.LIMIT_RECORDED, id.toString(), visitor.visit().platform());
        }
        return page.saying(pair(), Said.that("limits.said.recorded"));
    }

    @POST
    @Path("{limit}/lifting")
    @Transactional
    public Page lift(@PathParam("limit") UUID id) {
        matters.demandLimits();
        boolean own = page.one(pair()).limits().stream().map(LimitView::id).anyMatch(id::equals);
        if (!own) {
            throw new NotFound();
        }
        limits.lift(student, id, visitor.person());
        audit.note(Action.LIMIT_LIFTED, id.toString(), visitor.visit().platform());
        return page.saying(pair(), Said.that("limits.said.lifted"));
    }

    private Link.Pair pair() {
        return new Link.Pair(guardian, student);
    }
}

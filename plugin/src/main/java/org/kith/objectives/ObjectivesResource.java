package org.kith.objectives;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Form;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.page.Page;
import org.kith.visitor.For;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;

/** The objectives of the course. */
@Path("objectives")
@RequestScoped
@For(Standing.INSTRUCTOR)
@Produces("text/html;charset=UTF-8")
public class ObjectivesResource {

    @Inject
    Visitor visitor;

    @Inject
    Objectives objectives;

    @Inject
    ObjectivesPage page;

    @GET
    public Page list(@QueryParam("sheet") @DefaultValue("1") int sheet, @QueryParam("at") @Nullable UUID at) {
        return page.sheet(sheet, Optional.ofNullable(at));
    }

    @POST
    @Transactional
    public Page add(Form sent) {
        ObjectiveEntry entry = ObjectiveEntry.sent(sent);
        if (!entry.problems().isEmpty()) {
            return page.open(entry).withStatus(422);
        }
        try {
            ObjectiveView added = objectives.add(visitor.course(), entry.form());
            return page.after(added.id(), ObjectivesView.ADDED);
        } catch (CodeInUse taken) {
            return page.open(entry.withProblem("code", taken.problem())).withStatus(taken.status());
        }
    }
}

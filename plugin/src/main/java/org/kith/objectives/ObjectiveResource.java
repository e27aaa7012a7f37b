package org.kith.objectives;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Form;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.page.Page;
import org.kith.visitor.For;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;

/** One objective of the course: its words, its position, its retirement. */
@Path("objectives/{objective}")
@RequestScoped
@For(Standing.INSTRUCTOR)
@Produces("text/html;charset=UTF-8")
public class ObjectiveResource {

    @Inject
    Visitor visitor;

    @Inject
    Objectives objectives;

    @Inject
    ObjectivesPage page;

    @PathParam("objective")
    UUID id;

    /** The list with this row opened for changing. */
    @GET
    @Path("form")
    public Page open() {
        return page.open(ObjectiveEntry.of(objectives.get(visitor.course(), id)));
    }

    @POST
    @Transactional
    public Page edit(Form sent) {
        ObjectiveEntry entry = ObjectiveEntry.sent(sent).about(id);
        if (!entry.problems().isEmpty()) {
            objectives.get(visitor.course(), id);
            return page.open(entry).withStatus(422);
        }
        try {
            objectives.edit(visitor.course(), id, entry.form());
            return page.after(id, "objectives.said.saved");
        } catch (ChangedMeanwhile other) {
            return page.open(entry.changedMeanwhile(objectives.get(visitor.course(), id)))
                    .withStatus(other.status());
        } catch (CodeInUse taken) {
            return page.open(entry.withProblem("code", taken.problem())).withStatus(taken.status());
        }
    }

    /** Beside another one: where it shall stand, not how far it shall go, so that sending it twice moves it once. */
    @POST
    @Path("position")
    @Transactional
    public Page move(@FormParam("before") @Nullable UUID before, @FormParam("after") @Nullable UUID after) {
        if (before != null) {
            objectives.putBefore(visitor.course(), id, before);
        }
        if (after != null) {
            objectives.putAfter(visitor.course(), id, after);
        }
        return page.after(id, ObjectivesView.MOVED);
    }

    @POST
    @Path("retirement")
    @Transactional
    public Page retire() {
        objectives.retire(visitor.course(), id);
        return page.after(id, "objectives.said.retired");
    }

    @POST
    @Path("reinstatement")
    @Transactional
    public Page useAgain() {
        objectives.useAgain(visitor.course(), id);
        return page.after(id, "objectives.said.used-again");
    }
}

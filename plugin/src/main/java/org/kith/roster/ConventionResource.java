package org.kith.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.kith.audit.Action;
import org.kith.audit.AuditEntries;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.platforms.Platforms;
import org.kith.platforms.RegisteredPlatform;
import org.kith.visitor.For;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;

/** How the school's numbers begin, said by the platform's administrator or the operator. */
@Path("platforms/{platform}/convention")
@RequestScoped
@For({Standing.ADMINISTRATOR, Standing.OPERATOR})
@Produces("text/html;charset=UTF-8")
public class ConventionResource {

    private static final int FAULTY = 422;

    @Inject
    Conventions conventions;

    @Inject
    Platforms platforms;

    @Inject
    AuditEntries audit;

    @Inject
    Visitor visitor;

    @Inject
    Reader reader;

    @PathParam("platform")
    UUID id;

    @GET
    public Page show() {
        RegisteredPlatform platform = platforms.seenBy(visitor, id);
        return page(platform, conventions.of(id), ConventionView.State.SHOWN);
    }

    @POST
    @Transactional
    public Page keep(
            @FormParam("student") @DefaultValue("") String student,
            @FormParam("guardian") @DefaultValue("") String guardian) {
        RegisteredPlatform platform = platforms.seenBy(visitor, id);
        Convention typed = new Convention(student.strip(), guardian.strip());
        if (!typed.isSound()) {
            return page(platform, typed, ConventionView.State.FAULTY).withStatus(FAULTY);
        }
        conventions.keep(id, typed);
        audit.note(Action.CONVENTION_CHANGED, typed.studentPrefix() + " / " + typed.guardianPrefix(), id);
        return page(platform, typed, ConventionView.State.KEPT);
    }

    private Page page(RegisteredPlatform platform, Convention convention, ConventionView.State state) {
        ConventionView view =
                new ConventionView(platform, convention.studentPrefix(), convention.guardianPrefix(), state);
        return Page.of("roster/convention", view, reader.words().text("convention.title"))
                .at("/panel/platforms/" + id + "/convention");
    }
}

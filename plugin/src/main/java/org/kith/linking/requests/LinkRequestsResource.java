package org.kith.linking.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Form;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.families.Families;
import org.kith.linking.Typed;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.visitor.For;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;

/** Somebody who is family asks to be linked to a child, and sees what became of it. */
@Path("link-requests")
@RequestScoped
@For({Standing.UNCONFIRMED, Standing.GUARDIAN})
@Produces("text/html;charset=UTF-8")
public class LinkRequestsResource {

    static final String PATH = "/panel/link-requests";
    private static final int FAULTY = 422;

    @Inject
    LinkRequests requests;

    @Inject
    Families families;

    @Inject
    Visitor visitor;

    @Inject
    Reader reader;

    @GET
    public Page show() {
        return page(Typed.NOTHING, Optional.empty());
    }

    @POST
    @Transactional
    public Page ask(Form sent) {
        Typed typed = RequestForm.checked(Typed.in(sent));
        if (typed.isWrong()) {
            return page(typed, Optional.empty()).withStatus(FAULTY);
        }
        requests.ask(visitor.course(), visitor.person(), RequestForm.of(typed));
        return page(Typed.NOTHING, Optional.of("requests.said.asked"));
    }

    /** @param id of a request of theirs that waits; of any other nothing happens, whoever's it is */
    @POST
    @Path("withdrawal")
    @Transactional
    public Page withdraw(@FormParam("id") List<UUID> id) {
        requests.withdraw(visitor.person(), id);
        return page(Typed.NOTHING, Optional.of("requests.said.withdrawn"));
    }

    private Page page(Typed typed, Optional<String> said) {
        RequestsView view = new RequestsView(
                families.courseTitle(visitor.course()),
                requests.own(visitor.course(), visitor.person()),
                visitor.visit().standing() == Standing.GUARDIAN,
                typed,
                UUID.randomUUID(),
                said);
        return Page.of("linking/requests", view, reader.words().text("requests.title"))
                .at(PATH);
    }
}

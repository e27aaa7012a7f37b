package org.kith.links;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Optional;
import java.util.UUID;
import org.kith.home.Home;
import org.kith.page.NotFound;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.visitor.For;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;
import org.kith.visitor.Visits;

/** Where whoever came by a link shows who they are, before anything private. */
@Path("proof")
@RequestScoped
@For(Standing.LINK_HOLDER)
@Produces("text/html;charset=UTF-8")
public class ProofResource {

    private static final int NOT_ACCEPTED = 422;

    @Inject
    Visitor visitor;

    @Inject
    Visits visits;

    @Inject
    Proofs proofs;

    @Inject
    LinkDoor door;

    @Inject
    Home home;

    @Inject
    Reader reader;

    @GET
    public Page show() {
        return page(Optional.empty());
    }

    @POST
    @Path("digits")
    @Transactional
    public Page showDigits(@FormParam("digits") @DefaultValue("") String typed) {
        return answer(proofs.digits(visit(), typed));
    }

    private Page answer(Proof proof) {
        if (proof.shown().isEmpty()) {
            return page(proof.problem()).withStatus(NOT_ACCEPTED);
        }
        visits.begin(visitor.visit().proved(proof.shown().get().until()));
        return home.firstPage();
    }

    private Page page(Optional<Proof.Problem> problem) {
        ProofView view = new ProofView(
                proofs.byDigits(visitor.person()),
                door.teachers(visitor.course()),
                problem.map(Proof.Problem::key),
                proofs.shutUntil(visit()));
        return Page.of("links/proof", view, reader.words().text("proof.title")).at("/panel/proof");
    }

    private UUID visit() {
        return visitor.visit().byLink().orElseThrow(NotFound::new);
    }
}

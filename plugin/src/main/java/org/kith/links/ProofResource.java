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
import org.kith.delivery.MaskedAddress;
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
    Reader reader;

    @GET
    public Page show() {
        return page(Optional.empty());
    }

    @POST
    @Path("digits")
    @Transactional
    public Page showDigits(@FormParam("digits") @DefaultValue("") String typed) {
        return answer("digits", proofs.digits(visit(), typed));
    }

    /** Sends a code to the guardian's address. */
    @POST
    @Path("codes")
    @Transactional
    public Page sendCode() {
        return proofs.sendCode(visit()).map(problem -> failed("code", problem)).orElseGet(() -> page(Optional.empty()));
    }

    @POST
    @Path("code")
    @Transactional
    public Page showCode(@FormParam("code") @DefaultValue("") String typed) {
        return answer("code", proofs.code(visit(), typed));
    }

    private Page answer(String way, Proof proof) {
        if (proof.problem().isPresent()) {
            return failed(way, proof.problem().get());
        }
        proof.shown().ifPresent(shown -> visits.begin(visitor.visit().proved(shown.until())));
        return door.landing(visit());
    }

    private Page failed(String way, Proof.Problem problem) {
        return page(Optional.of(new ProofView.Failed(way, problem.key()))).withStatus(NOT_ACCEPTED);
    }

    private Page page(Optional<ProofView.Failed> failed) {
        ProofView view = new ProofView(
                proofs.byDigits(visitor.person()),
                proofs.byCode(visitor.person()).map(MaskedAddress::text),
                proofs.isCodeSent(visit()),
                door.teachers(visitor.course()),
                failed,
                proofs.shutUntil(visit()));
        return Page.of("links/proof", view, reader.words().text("proof.title")).at("/panel/proof");
    }

    private UUID visit() {
        return visitor.visit().byLink().orElseThrow(NotFound::new);
    }
}

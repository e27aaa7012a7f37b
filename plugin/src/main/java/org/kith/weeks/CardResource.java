package org.kith.weeks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import org.kith.page.Page;
import org.kith.visitor.For;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;

/** A card, as a teacher writes it. The form is sent with every button, so that nothing typed is lost. */
@Path("cards/{card}")
@RequestScoped
@For(Standing.INSTRUCTOR)
@Produces("text/html;charset=UTF-8")
public class CardResource {

    @Inject
    Visitor visitor;

    @Inject
    Weeks weeks;

    @Inject
    Editor editor;

    @PathParam("card")
    UUID card;

    @GET
    public Page open() {
        return editor.page(card);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Page save(MultivaluedMap<String, String> form) {
        return editor.save(card, CardForm.of(form), saved -> "editor.said.saved");
    }

    @POST
    @Path("readiness")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional(dontRollbackOn = NothingToPublish.class)
    public Page markReady(MultivaluedMap<String, String> form) {
        return editor.save(card, CardForm.of(form), saved -> {
            weeks.markReady(visitor.course(), card);
            return "editor.said.ready";
        });
    }

    @POST
    @Path("publication")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Page publish(MultivaluedMap<String, String> form) {
        return editor.save(card, CardForm.of(form), saved -> {
            weeks.publishCard(visitor.course(), card);
            return "editor.said.published";
        });
    }

    /** Takes the card back from families; the draft stays. */
    @POST
    @Path("withdrawal")
    @Transactional
    public Page withdraw() {
        weeks.withdraw(visitor.course(), card);
        return editor.page(card);
    }
}

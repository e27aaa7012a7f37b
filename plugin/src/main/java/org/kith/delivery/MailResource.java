package org.kith.delivery;

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
import org.kith.page.NotFound;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.page.Words;
import org.kith.visitor.For;
import org.kith.visitor.Standing;

/** How mail is doing, and a letter to try it. */
@Path("mail")
@RequestScoped
@For(Standing.OPERATOR)
@Produces("text/html;charset=UTF-8")
public class MailResource {

    private static final int FAULTY = 422;

    @Inject
    Outbox outbox;

    @Inject
    MailPage pages;

    @Inject
    Reader reader;

    @GET
    public Page show() {
        return pages.page(MailView.State.SHOWN, "");
    }

    /** @throws NotFound while mail is off */
    @POST
    @Path("trials")
    @Transactional
    public Page tryIt(@FormParam("to") @DefaultValue("") String to) {
        if (!outbox.isOn()) {
            throw new NotFound();
        }
        Optional<MailAddress> address = MailAddress.of(to);
        if (address.isEmpty()) {
            return pages.page(MailView.State.FAULTY, to).withStatus(FAULTY);
        }
        outbox.post(new Letter("trial/" + UUID.randomUUID(), "trial", address.get(), wording()));
        return pages.page(MailView.State.POSTED, "");
    }

    private Wording wording() {
        Words words = reader.words();
        return Wording.of(words.language(), words.text("mail.trial.subject"), words.text("mail.trial.text"));
    }
}

package org.kith.deeplinking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.kith.keys.OwnKeys;
import org.kith.lti.deeplinking.ContentItem;
import org.kith.lti.deeplinking.DeepLinkingResponse;
import org.kith.lti.outgoing.Origin;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.platforms.OwnAddress;
import org.kith.platforms.Platforms;
import org.kith.visitor.For;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;

/** A link in the LMS, as its teacher chose it: sent back to where the LMS asked for it. */
@Path("placed-links")
@RequestScoped
@For(Standing.INSTRUCTOR)
@Produces("text/html;charset=UTF-8")
public class PlacedLinksResource {

    @Inject
    Visitor visitor;

    @Inject
    Reader reader;

    @Inject
    ChoiceTokens tokens;

    @Inject
    Platforms platforms;

    @Inject
    OwnKeys keys;

    @Inject
    OwnAddress own;

    @Inject
    Clock clock;

    @POST
    public Page place(@BeanParam ChoiceForm form) {
        return answered(form, List.of(link(form)));
    }

    /** An answer too: without one the LMS would go on waiting (Deep Linking 2.0, 4.5). */
    @POST
    @Path("cancellation")
    public Page cancel(@BeanParam ChoiceForm form) {
        return answered(form, List.of());
    }

    private ContentItem link(ChoiceForm form) {
        String about = form.isForConferences() ? "placing.link.conferences.text" : "placing.link.text";
        return new ContentItem(title(form), Optional.of(reader.words().text(about)), own.launch(), form.custom());
    }

    private String title(ChoiceForm form) {
        String usual = form.isForConferences() ? "placing.link.conferences" : "placing.link.current";
        return form.chosen()
                .map(week -> reader.words()
                        .text("placing.link.chosen", reader.words().week(week.monday())))
                .orElseGet(() -> reader.words().text(usual));
    }

    private Page answered(ChoiceForm form, List<ContentItem> links) {
        Asked asked = tokens.read(form.asked)
                .filter(known -> known.isAskedOf(visitor.visit()))
                .orElseThrow(ChoiceEnded::new);
        String jwt = new DeepLinkingResponse(
                        platforms.get(visitor.visit().platform()).platform(),
                        asked.deployment(),
                        asked.settings(),
                        links)
                .sign(keys.toolKey(), clock.instant());
        return Page.passingThrough(
                        "deeplinking/answer",
                        new AnswerToLms(asked.settings().returnUrl().toString(), jwt),
                        reader.words().text("placing.going-back"))
                .sendingTo(Origin.of(asked.settings().returnUrl()).ascii());
    }
}

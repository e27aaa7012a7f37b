package org.kith.answers;

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
import java.util.Optional;
import java.util.UUID;
import org.kith.families.Families;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.page.Refusal;
import org.kith.visitor.For;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;
import org.kith.weeks.PublishedCard;
import org.kith.weeks.Weeks;

/** A guardian's answer about one card for one own child. */
@Path("children/{child}/cards/{card}/answer")
@RequestScoped
@For(Standing.GUARDIAN)
@Produces("text/html;charset=UTF-8")
public class AnswerResource {

    @Inject
    Visitor visitor;

    @Inject
    Reader reader;

    @Inject
    Families families;

    @Inject
    Weeks weeks;

    @Inject
    Answers answers;

    @Inject
    AnswerBoxes boxes;

    @PathParam("child")
    UUID child;

    @PathParam("card")
    UUID card;

    @GET
    public Page show() {
        return page(box());
    }

    /** The same answer, opened for changing. */
    @GET
    @Path("form")
    public Page change() {
        AnswerBox box = box();
        return page(box.withDraft(box.given()
                .map(given -> new AnswerBox.Draft(Optional.of(given.kind()), given.sentence(), Optional.empty()))));
    }

    @POST
    @Transactional
    public Page say(
            @FormParam("answer") @DefaultValue("") String kind, @FormParam("note") @DefaultValue("") String sentence) {
        AnswerPlace place = place();
        AnswerKind chosen = AnswerKind.keyed(kind);
        try {
            answers.say(place, new AnswerForm(chosen, sentence, reader.language()));
        } catch (QuestionMissing | SentenceTooLong problem) {
            return unsent(chosen, sentence, problem);
        }
        return page(box());
    }

    @POST
    @Path("withdrawal")
    @Transactional
    public Page takeBack() {
        answers.takeBack(place());
        return page(box());
    }

    private Page unsent(AnswerKind kind, String sentence, Refusal problem) {
        AnswerBox.Draft draft = new AnswerBox.Draft(Optional.of(kind), sentence, Optional.of(problem.key()));
        return page(box().withDraft(Optional.of(draft))).withStatus(problem.status());
    }

    /** Only an own child, only a card families can read. */
    private AnswerPlace place() {
        families.childOf(visitor.person(), visitor.course(), child);
        weeks.published(visitor.course(), card);
        return new AnswerPlace(card, child, visitor.person());
    }

    private AnswerBox box() {
        AnswerPlace place = place();
        PublishedCard published = weeks.published(visitor.course(), card);
        return boxes.box(place, published);
    }

    private Page page(AnswerBox box) {
        return Page.of("answers/box", box, reader.words().text("answer.title"));
    }
}

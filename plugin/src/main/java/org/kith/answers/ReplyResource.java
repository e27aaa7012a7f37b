package org.kith.answers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.visitor.For;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;

/** What teachers of the course write back. */
@Path("answers/{answer}/replies")
@RequestScoped
@For(Standing.INSTRUCTOR)
@Produces("text/html;charset=UTF-8")
public class ReplyResource {

    @Inject
    Visitor visitor;

    @Inject
    Reader reader;

    @Inject
    Answers answers;

    @Inject
    Threads threads;

    @PathParam("answer")
    UUID answer;

    @POST
    @Transactional
    public Page reply(@FormParam("reply") @DefaultValue("") String sentence, @FormParam("once") @Nullable UUID once) {
        AnswerView before = answers.inCourse(visitor.course(), answer);
        try {
            UUID sent = Optional.ofNullable(once).orElseGet(UUID::randomUUID);
            ReplyForm form = new ReplyForm(sentence, reader.language(), sent);
            return page(threads.thread(answers.reply(visitor.course(), answer, form, visitor.person())));
        } catch (ReplyMissing | SentenceTooLong problem) {
            return page(threads.thread(before).unsent(sentence, problem)).withStatus(problem.status());
        }
    }

    private Page page(ThreadView thread) {
        return Page.of("answers/thread", thread, reader.words().text("thread.title"));
    }
}

package org.kith.answers;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kith.page.Language;

/** An answer with its replies, for the guardian who gave it and the teachers of the course. */
public record AnswerView(
        UUID id,
        UUID card,
        UUID child,
        UUID guardian,
        AnswerKind kind,
        String sentence,
        Language language,
        Instant at,
        List<ReplyView> replies) {

    /** Rule 4: nobody has replied since it was said. */
    public boolean waits() {
        return kind == AnswerKind.ASK
                && replies.stream().noneMatch(reply -> reply.at().isAfter(at));
    }
}

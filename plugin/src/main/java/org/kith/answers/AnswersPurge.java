package org.kith.answers;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.kith.Shared;
import org.kith.school.Purge;
import org.kith.school.RecordKind;

/** Removes answers that nobody has spoken about for as long as the school keeps them. */
@Shared
public class AnswersPurge implements Purge {

    private final Answers answers;

    @Inject
    AnswersPurge(Answers answers) {
        this.answers = answers;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.ANSWERS;
    }

    @Override
    public int purge(UUID platform, Instant before) {
        return answers.removeBefore(platform, before);
    }
}

package org.kith.home;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.kith.answers.AnswerBox;
import org.kith.page.Language;
import org.kith.weeks.CardWords;

/**
 * A published card in the language it is read in.
 *
 * @param shown language of {@code words}: the reader's, or another one when the card is not written in it
 * @param turned the reader asked for the other language than usual
 * @param other a language it can also be read in, one tap away
 * @param box where this family answers; empty for readers who do not
 */
public record ReadableCard(
        UUID id,
        CardWords words,
        Language shown,
        Optional<Language> other,
        boolean turned,
        Optional<String> author,
        Optional<Instant> correctedAt,
        Optional<AnswerBox> box) {

    /** Unique on the page. */
    public String key() {
        return id.toString();
    }

    ReadableCard answeredIn(Optional<AnswerBox> where) {
        return new ReadableCard(id, words, shown, other, turned, author, correctedAt, where);
    }
}

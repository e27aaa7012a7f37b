package org.kith.weeks;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.kith.page.Language;

/** A card as its teachers see it. */
public record CardView(
        UUID id,
        UUID objective,
        SchoolWeek week,
        CardState state,
        Map<Language, CardWords> words,
        UUID author,
        Instant changedAt,
        long version) {

    public CardWords in(Language language) {
        return words.getOrDefault(language, CardWords.NONE);
    }
}

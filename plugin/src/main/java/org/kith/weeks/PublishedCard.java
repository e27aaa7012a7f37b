package org.kith.weeks;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.page.Language;

/**
 * A card as families see it.
 *
 * @param author who wrote it last
 * @param correctedAt when families last got other words than before
 */
public record PublishedCard(
        UUID id,
        SchoolWeek week,
        Map<Language, CardWords> words,
        UUID author,
        Instant publishedAt,
        Optional<Instant> correctedAt) {

    /** The wished language if the card is written in it, else the first one it is written in. */
    public Language bestFor(Language wished) {
        return languages().contains(wished) ? wished : languages().get(0);
    }

    /** Languages the card is written in; never empty, since an empty card cannot be published. */
    public List<Language> languages() {
        return Arrays.stream(Language.values())
                .filter(language -> in(language).canBePublished())
                .toList();
    }

    public CardWords in(Language language) {
        return words.getOrDefault(language, CardWords.NONE);
    }
}

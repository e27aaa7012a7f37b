package org.kith.conferences.asking;

import java.util.Map;
import java.util.UUID;
import org.kith.page.Language;

/**
 * What a teacher writes to families without a meeting.
 *
 * @param once made when the form was shown
 */
public record Call(UUID round, UUID course, UUID by, UUID once, Map<Language, String> words) {

    public static final int LONGEST_WORDS = 600;

    public Call {
        words = Map.copyOf(words);
    }

    public String words(Language language) {
        return words.getOrDefault(language, "");
    }
}

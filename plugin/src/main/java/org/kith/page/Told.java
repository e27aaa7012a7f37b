package org.kith.page;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Something said on a page whose reader's language we only guess; the page has it in every language we speak.
 *
 * @param steps what to do, in order; may be empty
 * @param note what stands below in small print; may be empty
 */
public record Told(Words words, String title, String text, List<String> steps, String note) {

    /** The same in every language but this one. */
    public static List<Told> otherwise(Language spoken, Function<Words, Told> told) {
        return Arrays.stream(Language.values())
                .filter(language -> language != spoken)
                .map(Words::new)
                .map(told)
                .toList();
    }

    public Language language() {
        return words.language();
    }
}

package org.kith.linking;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kith.page.Words;

/** Languages spoken at home, to choose from, and how each is called in the reader's language. */
public final class HomeLanguages {

    private static final List<String> KNOWN = List.of(
            "am", "ar", "bn", "de", "en", "es", "fa", "fr", "hi", "hmn", "ht", "it", "ja", "km", "ko", "ku", "my", "ne",
            "pa", "pl", "prs", "ps", "pt-BR", "ru", "rw", "so", "sw", "ti", "tl", "tr", "uk", "ur", "vi", "zh-Hans",
            "zh-Hant");

    private HomeLanguages() {}

    /** By name. @param also a tag that must be among them; may be empty */
    public static List<String> all(Words words, String also) {
        Collator order = Collator.getInstance(words.language().locale());
        return Stream.concat(KNOWN.stream(), Stream.of(also).filter(tag -> !tag.isEmpty()))
                .distinct()
                .sorted(Comparator.comparing(tag -> name(tag, words), order))
                .toList();
    }

    /** "Chinese (Simplified)"; the tag itself where nobody has a name for it. */
    public static String name(String tag, Words words) {
        Locale reader = words.language().locale();
        String name = Locale.forLanguageTag(tag).getDisplayName(reader);
        return name.isEmpty() ? tag : name.substring(0, 1).toUpperCase(reader) + name.substring(1);
    }

    /** Something that a profile can keep. */
    static boolean isTag(String text) {
        return text.isEmpty() || (text.length() <= 35 && text.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"));
    }
}

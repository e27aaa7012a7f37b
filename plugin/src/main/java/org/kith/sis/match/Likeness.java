package org.kith.sis.match;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether two names may be of one person: "Rivera, Rosa" and "rosa rivera lópez" may, "Rosa Rivera" and "Luis Rivera" may not. */
final class Likeness {

    private Likeness() {}

    /** A name that is not known may be any. */
    static boolean fits(String one, String other) {
        Set<String> some = words(one);
        Set<String> others = words(other);
        return some.isEmpty() || others.isEmpty() || some.containsAll(others) || others.containsAll(some);
    }

    private static Set<String> words(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "");
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}'’]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}

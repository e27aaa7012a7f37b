package org.kith.linking;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.kith.families.Named;

/** Which students' names are like one that a family typed, whatever the accents and the order of its words. */
final class Likeness {

    private static final int MOST = 8;
    private static final int MOST_FOUND = 50;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Likeness() {}

    /** Those that share a word with it, the likest first. */
    static List<Named> best(List<Named> students, String typed) {
        String[] words = plain(typed).split("[^\\p{L}\\p{N}]+");
        return students.stream()
                .filter(student -> shared(student, words) > 0)
                .sorted(Comparator.comparingLong((Named student) -> -shared(student, words)))
                .limit(MOST)
                .toList();
    }

    static List<Named> with(List<Named> students, String letters) {
        String sought = plain(letters.strip());
        return students.stream()
                .filter(student -> plain(student.fullName().orElse("")).contains(sought))
                .limit(MOST_FOUND)
                .toList();
    }

    private static long shared(Named student, String... words) {
        List<String> own = List.of(plain(student.fullName().orElse("")).split("[^\\p{L}\\p{N}]+"));
        return Arrays.stream(words)
                .filter(word -> !word.isEmpty() && own.contains(word))
                .count();
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}

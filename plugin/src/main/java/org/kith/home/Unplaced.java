package org.kith.home;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.kith.objectives.ObjectiveView;

/**
 * Objectives of the course that are not in this week, to choose one from. A course may have thousands, brought in as a file: no
 * more are shown than one looks through, and the others are found by code or words.
 *
 * @param sought what was typed to find them; empty for all
 * @param found those with all the words of {@code sought}, in the course's order
 * @param all how many there are
 */
public record Unplaced(String sought, List<ObjectiveView> found, int all) {

    static final int MOST_SHOWN = 50;

    static Unplaced of(List<ObjectiveView> unplaced, String sought) {
        List<String> words = Arrays.stream(plain(sought).split("\\s+")).toList();
        List<ObjectiveView> found =
                unplaced.stream().filter(objective -> hasAll(objective, words)).toList();
        return new Unplaced(sought.strip(), found, unplaced.size());
    }

    public boolean isEmpty() {
        return all == 0;
    }

    public boolean isSearched() {
        return !sought.isEmpty();
    }

    /** Few enough to look through need no searching. */
    public boolean isLong() {
        return all > MOST_SHOWN;
    }

    public List<ObjectiveView> shown() {
        return found.subList(0, Math.min(found.size(), MOST_SHOWN));
    }

    private static boolean hasAll(ObjectiveView objective, List<String> words) {
        String text = plain(objective.code().orElse("") + " " + objective.statement());
        return words.stream().allMatch(text::contains);
    }

    /** As one types in a hurry: without capitals and accents. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}

package org.kith.weeks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The words of a family card in one language; an empty string where nothing is written.
 *
 * @param learn the title: what we are learning, in plain words
 * @param tryFive something to try at home in five minutes; likewise fifteen, thirty
 * @param need materials, and what to do without them
 * @param ask a question for dinner or the car
 * @param good what good looks like
 * @param made by whom; families are told when it was a machine
 */
public record CardWords(
        String learn,
        String why,
        String tryFive,
        String tryFifteen,
        String tryThirty,
        String need,
        String ask,
        String good,
        Made made) {

    /** Longest values in characters: a family reads a card in two minutes. The same limits stand beside the fields. */
    public static final int LONGEST_LEARN = 120;

    public static final int LONGEST_WHY = 300;
    public static final int LONGEST_TRY = 600;
    public static final int LONGEST_NEED = 300;
    public static final int LONGEST_ASK = 200;
    public static final int LONGEST_GOOD = 400;

    public static final CardWords NONE = new CardWords("", "", "", "", "", "", "", "", Made.PERSON);

    public boolean isEmpty() {
        return Stream.of(learn, why, tryFive, tryFifteen, tryThirty, need, ask, good)
                .allMatch(String::isEmpty);
    }

    /** Rule 3: a title and at least one thing to try. */
    public boolean canBePublished() {
        return !learn.isEmpty() && hasTry();
    }

    /** How a text came to be in its language. */
    public enum Made {
        PERSON,
        /** Translated by a machine, then read by a person. */
        REVIEWED,
        MACHINE;

        /** As in forms and message keys. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One thing to try, and how long it takes. @param first of those that are written */
    public record Time(int minutes, String text, boolean first) {}

    /** What is written to try, shortest first. */
    public List<Time> times() {
        List<Time> times = new ArrayList<>();
        Map<Integer, String> all = new TreeMap<>(Map.of(5, tryFive, 15, tryFifteen, 30, tryThirty));
        all.forEach((minutes, text) -> {
            if (!text.isEmpty()) {
                times.add(new Time(minutes, text, times.isEmpty()));
            }
        });
        return times;
    }

    public boolean hasTry() {
        return Stream.of(tryFive, tryFifteen, tryThirty).anyMatch(text -> !text.isEmpty());
    }
}

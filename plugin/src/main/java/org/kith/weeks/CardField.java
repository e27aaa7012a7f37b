package org.kith.weeks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A field of a family card, in the order it is written and read. */
public enum CardField {
    LEARN(CardWords::learn, CardWords.LONGEST_LEARN, 2),
    WHY(CardWords::why, CardWords.LONGEST_WHY, 2),
    TRY5(CardWords::tryFive, CardWords.LONGEST_TRY, 4),
    TRY15(CardWords::tryFifteen, CardWords.LONGEST_TRY, 4),
    TRY30(CardWords::tryThirty, CardWords.LONGEST_TRY, 4),
    NEED(CardWords::need, CardWords.LONGEST_NEED, 2),
    ASK(CardWords::ask, CardWords.LONGEST_ASK, 2),
    GOOD(CardWords::good, CardWords.LONGEST_GOOD, 2);

    private final Function<CardWords, String> text;
    private final int longest;
    private final int rows;

    CardField(Function<CardWords, String> text, int longest, int rows) {
        this.text = text;
        this.longest = longest;
        this.rows = rows;
    }

    public String of(CardWords words) {
        return text.apply(words);
    }

    /** In characters. */
    public int longest() {
        return longest;
    }

    /** Height of its field on the screen. */
    public int rows() {
        return rows;
    }

    /** As in forms and message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isTry() {
        return minutes() > 0;
    }

    /** How long the thing to try takes; 0 for a field that is none. */
    public int minutes() {
        return switch (this) {
            case TRY5 -> 5;
            case TRY15 -> 15;
            case TRY30 -> 30;
            default -> 0;
        };
    }

    public static List<CardField> tries() {
        return Arrays.stream(values()).filter(CardField::isTry).toList();
    }
}

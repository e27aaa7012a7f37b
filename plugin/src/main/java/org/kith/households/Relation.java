package org.kith.households;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.kith.page.Words;

/**
 * What a guardian is to a child, in the family's own words, or one of the usual ones.
 *
 * @param words key of a usual word ({@code mother}), or what the family calls it; empty when nobody has said
 */
public record Relation(String words) {

    public static final int LONGEST = 40;

    /** Words that exist in every language, as {@code relation.<name>} among the messages. */
    public enum Usual {
        MOTHER,
        FATHER,
        GRANDPARENT,
        FOSTER,
        GUARDIAN
    }

    public static final Relation UNSAID = new Relation("");

    public Relation {
        words = cut(words.strip());
    }

    public static Relation usual(Usual usual) {
        return new Relation(usual.name().toLowerCase(Locale.ROOT));
    }

    /** As a form asks for it: a usual word to choose, or words of one's own, which say more. */
    public static Relation said(String usual, String own) {
        return new Relation(own.isBlank() ? usual : own);
    }

    /** Empty for own words and for none. */
    public Optional<Usual> usual() {
        return Arrays.stream(Usual.values())
                .filter(usual -> usual.name().equalsIgnoreCase(words))
                .findFirst();
    }

    /** As a page says it: a usual word in the reader's language, own words as they are. */
    public String in(Words language) {
        return usual().map(word -> language.text("relation." + word.name().toLowerCase(Locale.ROOT)))
                .orElse(words);
    }

    public boolean isSaid() {
        return !words.isEmpty();
    }

    /** Never through the middle of a character. */
    private static String cut(String text) {
        int end = Math.min(LONGEST, text.length());
        boolean through = end < text.length() && Character.isLowSurrogate(text.charAt(end));
        return text.substring(0, through ? end - 1 : end);
    }
}

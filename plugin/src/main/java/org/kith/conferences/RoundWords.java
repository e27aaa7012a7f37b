package org.kith.conferences;

/**
 * What a round says in one language.
 *
 * @param questions that the family may think about before, one in a line
 */
public record RoundWords(String title, String note, String questions) {

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_NOTE = 600;
    public static final RoundWords NONE = new RoundWords("", "", "");
}

package org.kith.codes;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How a code is written: eight of 25 letters and digits that are neither misread nor misheard, and no vowels that could make a word. */
final class CodeText {

    static final int LENGTH = 8;

    static final String LETTERS = "23456789CDFGHJKMNPQRTVWXY";

    /** What a hand or an eye makes of a letter. Zero, one and their like are no such letter, whatever was meant. */
    private static final Map<Character, Character> LOOKALIKES = Map.of('S', '5', 'Z', '2', 'B', '8');

    private static final int LONGEST_SHOWN = 20;

    private CodeText() {}

    /** From a number far larger than there are codes, so that none is likelier than another. */
    static String of(BigInteger number) {
        StringBuilder code = new StringBuilder();
        BigInteger rest = number;
        BigInteger letters = BigInteger.valueOf(LETTERS.length());
        for (int at = 0; at < LENGTH; at++) {
            BigInteger[] parts = rest.divideAndRemainder(letters);
            code.append(LETTERS.charAt(parts[1].intValue()));
            rest = parts[0];
        }
        return code.toString();
    }

    /** What was typed, as it would have been printed: without case, blanks, dashes and slips of the eye. */
    static String read(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .chars()
                .filter(Character::isLetterOrDigit)
                .limit(LONGEST_SHOWN)
                .mapToObj(letter -> String.valueOf(LOOKALIKES.getOrDefault((char) letter, (char) letter)))
                .collect(Collectors.joining());
    }

    /** In two halves, as on paper: {@code KP7M-4RTX}. What is no code stays as it is. */
    static String shown(String code) {
        return code.length() == LENGTH ? code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2) : code;
    }
}

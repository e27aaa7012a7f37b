package org.kith.page;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** A short code that a reader can read out on the phone and an operator can find in the log: {@code KF7-3M2}. */
public final class ReferenceCode {

    /** No 0/O, 1/I/L, 5/S, 8/B: nothing that is misheard or misread. */
    private static final String LETTERS = "ACDEFGHJKMNPQRTUVWXYZ234679";

    private static final SecureRandom RANDOM = new SecureRandom();

    private ReferenceCode() {}

    public static String next() {
        return three() + "-" + three();
    }

    private static String three() {
        return RANDOM.ints(3, 0, LETTERS.length())
                .mapToObj(at -> String.valueOf(LETTERS.charAt(at)))
                .collect(Collectors.joining());
    }
}

package org.kith.delivery;

import java.util.regex.Pattern;

/**
 * A letter to one person, before it is posted.
 *
 * @param once what must not be said twice, e.g. {@code conference-booked/<booking>/<person>}; no two letters ever have the same
 * @param purpose what it is for, in the sender's words, e.g. {@code conference-booked}: kept when all else is forgotten
 */
public record Letter(String once, String purpose, MailAddress to, Wording wording) {

    private static final int LONGEST_ONCE = 200;
    private static final Pattern PURPOSE = Pattern.compile("[a-z][a-z0-9-]{0,59}");

    /** @throws IllegalArgumentException if it cannot be kept */
    public Letter {
        if (once.isBlank()
                || once.length() > LONGEST_ONCE
                || !PURPOSE.matcher(purpose).matches()) {
            throw new IllegalArgumentException("no letter");
        }
    }
}

package org.kith.delivery;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** One person's address, as a mail server takes it: no name around it, no second address, no line break. */
public record MailAddress(String text) {

    /** With the brackets of the envelope these are 256 (RFC 5321, section 4.5.3.1.3). */
    static final int LONGEST = 254;

    private static final Pattern SHAPE =
            Pattern.compile("(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*");

    /** @throws IllegalArgumentException if it is none; whatever people have typed goes through {@link #of} */
    public MailAddress {
        if (text.length() > LONGEST || !SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("no mail address");
        }
    }

    /** What somebody has typed; empty if no mail can go there. */
    public static Optional<MailAddress> of(String typed) {
        String text = typed.strip();
        int at = text.lastIndexOf('@');
        try {
            String host = IDN.toASCII(text.substring(at + 1)).toLowerCase(Locale.ROOT);
            return Optional.of(new MailAddress(text.substring(0, at + 1) + host));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** So that no log ever has it. */
    @Override
    public String toString() {
        return "a mail address";
    }
}

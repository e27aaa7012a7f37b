package org.kith.delivery;

import org.kith.households.Address;

/** An e-mail address that its owner knows again and nobody else can write to: {@code r***@e***.org}. */
public record MaskedAddress(String text) {

    private static final String HIDDEN = "***";

    public static MaskedAddress of(Address email) {
        String text = email.text();
        int at = text.lastIndexOf('@');
        return new MaskedAddress(first(text) + HIDDEN + "@" + first(text.substring(at + 1)) + HIDDEN
                + text.substring(text.lastIndexOf('.')));
    }

    /** A whole character, however it is kept. */
    private static String first(String text) {
        return Character.toString(text.codePointAt(0));
    }
}

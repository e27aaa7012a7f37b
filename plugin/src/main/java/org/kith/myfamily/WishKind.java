package org.kith.myfamily;

import java.util.Locale;

/** What a guardian asks the school for. */
public enum WishKind {
    /** Something is wrong; any teacher of the course can mend it. */
    CORRECTION,
    /** To be forgotten; the office decides. */
    DELETION;

    /** As in forms and message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

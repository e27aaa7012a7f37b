package org.kith.codes;

import java.util.Locale;
import java.util.UUID;

/**
 * Who types codes, for the count of wrong ones.
 *
 * @param self who, as well as we know
 * @param crowd among whom
 * @param known we know who it is and nobody else: such a one may try once even when the crowd has tried too often
 */
record Trier(String self, String crowd, boolean known) {

    static Trier inCourse(UUID person, UUID course) {
        return new Trier("person " + person, "course " + course, true);
    }

    /** A whole school may be one address; the kind of browser tells most of its phones apart, and a script from all of them. */
    static Trier atAddress(String address, String browser) {
        String kind = browser.strip().toLowerCase(Locale.ROOT);
        return new Trier("address " + address + " " + kind.hashCode(), "address " + address, false);
    }
}

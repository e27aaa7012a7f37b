package org.kith.households;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/**
 * How a guardian wants to be talked to.
 *
 * @param reads BCP 47 tag of any language; empty when nobody has said
 * @param speaks the same
 * @param zone id of a time zone; empty for the school's
 */
public record Profile(String reads, String speaks, Optional<QuietHours> quiet, String zone) {

    public static final Profile UNSAID = new Profile("", "", Optional.empty(), "");

    /** By whose clock they live. */
    public ZoneId zoneOr(ZoneId school) {
        try {
            return zone.isEmpty() ? school : ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            return school;
        }
    }

    public Profile reading(String tag) {
        return new Profile(tag, speaks, quiet, zone);
    }

    public Profile speaking(String tag) {
        return new Profile(reads, tag, quiet, zone);
    }
}

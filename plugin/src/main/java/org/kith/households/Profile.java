package org.kith.households;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
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

    /** At this moment, unless they want to hear nothing then. */
    public boolean isQuietAt(Instant moment, ZoneId school) {
        LocalTime time = LocalTime.ofInstant(moment, zoneOr(school));
        return quiet.filter(hours -> hours.holdAt(time)).isPresent();
    }

    /** This moment, or the end of the quiet hours it is in. */
    public Instant heardFrom(Instant moment, ZoneId school) {
        if (!isQuietAt(moment, school)) {
            return moment;
        }
        ZonedDateTime now = moment.atZone(zoneOr(school));
        ZonedDateTime end = quiet.map(hours -> now.with(hours.until())).orElse(now);
        return (end.isAfter(now) ? end : end.plusDays(1)).toInstant();
    }

    public Profile reading(String tag) {
        return new Profile(tag, speaks, quiet, zone);
    }

    public Profile speaking(String tag) {
        return new Profile(reads, tag, quiet, zone);
    }
}

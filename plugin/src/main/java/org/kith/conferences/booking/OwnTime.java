package org.kith.conferences.booking;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.kith.conferences.RoundFacts;
import org.kith.households.Profile;

/** The time where a family is, if it is another one than the school's. */
public final class OwnTime {

    private OwnTime() {}

    /** Empty if the family lives by the school's clock on the days of the round, or has not said by which. */
    public static Optional<ZoneId> zone(Profile profile, RoundFacts round) {
        try {
            return Optional.of(profile.zone())
                    .filter(said -> !said.isEmpty())
                    .map(ZoneId::of)
                    .filter(zone -> round.plan().availability().days().stream()
                            .map(day -> day.atTime(12, 0).atZone(round.zone()).toInstant())
                            .anyMatch(noon -> !zone.getRules()
                                    .getOffset(noon)
                                    .equals(round.zone().getRules().getOffset(noon))));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}

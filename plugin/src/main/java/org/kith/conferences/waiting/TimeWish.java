package org.kith.conferences.waiting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.kith.conferences.Mode;
import org.kith.conferences.SlotFacts;

/**
 * Which times would suit a home that waits.
 *
 * @param days empty for any
 * @param earliest not before this wall time of the school
 * @param latest over by this wall time of the school
 * @param modes empty for any
 */
public record TimeWish(Set<LocalDate> days, Optional<LocalTime> earliest, Optional<LocalTime> latest, Set<Mode> modes) {

    public static final TimeWish ANY = new TimeWish(Set.of(), Optional.empty(), Optional.empty(), Set.of());

    public TimeWish {
        days = Set.copyOf(days);
        earliest = earliest.map(TimeWish::minute);
        latest = latest.map(TimeWish::minute);
        modes = Set.copyOf(modes);
    }

    public boolean suits(SlotFacts slot, ZoneId zone) {
        ZonedDateTime start = slot.time().start().atZone(zone);
        ZonedDateTime end = slot.time().end().atZone(zone);
        return (days.isEmpty() || days.contains(start.toLocalDate()))
                && earliest.filter(start.toLocalTime()::isBefore).isEmpty()
                && latest.filter(end.toLocalTime()::isAfter).isEmpty()
                && way(slot.offer().bookable()).isPresent();
    }

    /** Of the ways in which one can meet then, the first that suits. */
    public Optional<Mode> way(Set<Mode> offered) {
        return offered.stream()
                .filter(mode -> modes.isEmpty() || modes.contains(mode))
                .min(Comparator.naturalOrder());
    }

    public boolean isAny() {
        return equals(ANY);
    }

    private static LocalTime minute(LocalTime time) {
        return time.truncatedTo(ChronoUnit.MINUTES);
    }
}

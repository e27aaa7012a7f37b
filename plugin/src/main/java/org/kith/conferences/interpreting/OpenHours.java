package org.kith.conferences.interpreting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import org.kith.conferences.Availability.Hours;
import org.kith.conferences.Span;

/** When an interpreter is there. @param day of the week by its name, such as {@code MONDAY}, or a date, such as {@code 2026-10-13} */
public record OpenHours(String day, LocalTime from, LocalTime until) {

    /** Every week on this day; empty if it is a date. */
    public Optional<DayOfWeek> weekday() {
        return Arrays.stream(DayOfWeek.values())
                .filter(weekday -> weekday.name().equals(day))
                .findFirst();
    }

    /** On this day only; empty if it is every week. */
    public Optional<LocalDate> date() {
        return weekday().isPresent() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    }

    Optional<Span> on(LocalDate date, ZoneId zone) {
        boolean open = date.toString().equals(day) || date.getDayOfWeek().name().equals(day);
        return open ? new Hours(from, until).on(date, zone) : Optional.empty();
    }
}

package org.kith.calendar;

import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds "on the second Sunday of March" in some years' changes of a clock. */
final class YearlyChange {

    private static final int DAYS = 7;
    private static final int LAST = -1;

    private YearlyChange() {}

    /**
     * The rule behind changes of one kind.
     *
     * @param changes at least one, in order
     * @param horizon until when there must be one every year
     * @return empty if no rule gives exactly these
     */
    static Optional<Recurrence> rule(List<ZoneOffsetTransition> changes, Instant horizon) {
        ZoneOffsetTransition first = changes.get(0);
        LocalDateTime start = first.getDateTimeBefore();
        boolean everyYear = IntStream.range(0, changes.size())
                        .allMatch(turn -> changes.get(turn).getDateTimeBefore().getYear() == start.getYear() + turn)
                && start.getYear() + changes.size()
                        >= horizon.atOffset(ZoneOffset.UTC).getYear();
        boolean alike = changes.stream()
                .allMatch(change -> change.getOffsetBefore().equals(first.getOffsetBefore())
                        && change.getDateTimeBefore().toLocalTime().equals(start.toLocalTime()));
        return Stream.of((start.getDayOfMonth() - 1) / DAYS + 1, LAST)
                .filter(week -> everyYear && alike)
                .filter(week -> changes.stream().allMatch(change -> isOn(change, week, start)))
                .findFirst()
                .map(week -> new Recurrence.Builder(Frequency.YEARLY)
                        .byMonth(start.getMonthValue())
                        .byDay(week, DayOfWeek.valueOf(start.getDayOfWeek().name()))
                        .build());
    }

    private static boolean isOn(ZoneOffsetTransition change, int week, LocalDateTime like) {
        LocalDate day = change.getDateTimeBefore().toLocalDate();
        return day.getMonth() == like.getMonth()
                && day.equals(day.with(TemporalAdjusters.dayOfWeekInMonth(week, like.getDayOfWeek())));
    }
}

package org.kith.conferences;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When a teacher has time for families, in wall times of the school.
 *
 * @param days on each of them, within the same hours
 * @param breaks in which nobody is met, each day
 * @param minutes that each meeting takes
 * @param between minutes from the end of one to the beginning of the next
 */
public record Availability(List<LocalDate> days, Hours hours, List<Hours> breaks, int minutes, int between) {

    /** More times than these no screen shows and no family reads. */
    public static final int MOST_TIMES = 5_000;

    public static final int MOST_DAYS = 60;
    public static final int LONGEST_MINUTES = 240;
    public static final int LONGEST_BETWEEN = 120;

    /** Wall times of one day. */
    public record Hours(LocalTime from, LocalTime until) {

        boolean isRight() {
            return from.isBefore(until);
        }

        /**
         * On the day when clocks go forward or back it is the time that passes, not the difference of the wall times; empty where none
         * does, because clocks leave these hours out.
         */
        public Optional<Span> on(LocalDate day, ZoneId zone) {
            Instant start = at(day, from, zone);
            Instant end = at(day, until, zone);
            return start.isBefore(end) ? Optional.of(new Span(start, end)) : Optional.empty();
        }

        private static Instant at(LocalDate day, LocalTime time, ZoneId zone) {
            return day.atTime(time).atZone(zone).toInstant();
        }
    }

    public Availability {
        days = days.stream().distinct().sorted().toList();
        breaks = List.copyOf(breaks);
    }

    /**
     * One after the other from the first minute of each day; what would reach into a break begins after it.
     *
     * @throws NoTimesLikeThis if there is nothing that could be offered
     */
    public List<Span> times(ZoneId zone) {
        demandRight();
        List<Span> times = days.stream()
                .flatMap(day -> timesOf(day, zone).stream())
                .limit(MOST_TIMES + 1L)
                .toList();
        if (times.isEmpty()) {
            throw new NoTimesLikeThis(NoTimesLikeThis.Fault.TOO_SHORT);
        }
        if (times.size() > MOST_TIMES) {
            throw new NoTimesLikeThis(NoTimesLikeThis.Fault.TOO_MANY);
        }
        return times;
    }

    private void demandRight() {
        if (days.isEmpty()) {
            throw new NoTimesLikeThis(NoTimesLikeThis.Fault.NO_DAY);
        }
        if (days.size() > MOST_DAYS) {
            throw new NoTimesLikeThis(NoTimesLikeThis.Fault.TOO_MANY);
        }
        if (minutes < 1 || minutes > LONGEST_MINUTES || between < 0 || between > LONGEST_BETWEEN) {
            throw new NoTimesLikeThis(NoTimesLikeThis.Fault.LENGTH);
        }
        if (!hours.isRight()) {
            throw new NoTimesLikeThis(NoTimesLikeThis.Fault.HOURS);
        }
        if (!breaks.stream().allMatch(Hours::isRight)) {
            throw new NoTimesLikeThis(NoTimesLikeThis.Fault.BREAK);
        }
    }

    private List<Span> timesOf(LocalDate day, ZoneId zone) {
        List<Span> closed = breaks.stream()
                .flatMap(pause -> pause.on(day, zone).stream())
                .sorted()
                .toList();
        return hours.on(day, zone).map(open -> timesOf(open, closed)).orElse(List.of());
    }

    private List<Span> timesOf(Span open, List<Span> closed) {
        List<Span> times = new ArrayList<>();
        Instant next = open.start();
        while (!next.plusSeconds(60L * minutes).isAfter(open.end())) {
            Span time = new Span(next, next.plusSeconds(60L * minutes));
            Instant free = afterBreaks(time, closed);
            if (free.equals(next)) {
                times.add(time);
                next = time.end().plusSeconds(60L * between);
            } else {
                next = free;
            }
        }
        return times;
    }

    private static Instant afterBreaks(Span time, List<Span> closed) {
        return closed.stream()
                .filter(time::overlaps)
                .map(Span::end)
                .max(Instant::compareTo)
                .orElse(time.start());
    }
}

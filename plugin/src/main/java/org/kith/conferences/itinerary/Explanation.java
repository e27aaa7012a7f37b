package org.kith.conferences.itinerary;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kith.conferences.itinerary.Unplaced.Reason;

/** Why a plan is as it is, in facts that a page can put into words. */
final class Explanation {

    private final Timetable timetable;
    private final ItineraryRequest request;
    private final List<Stop> stops;

    Explanation(Timetable timetable, List<Stop> stops) {
        this.timetable = timetable;
        this.request = timetable.request();
        this.stops = stops;
    }

    List<LocalDate> days() {
        SortedSet<LocalDate> days = new TreeSet<>(timetable.booked().days());
        days.addAll(ownDays());
        return List.copyOf(days);
    }

    List<LocalDate> ownDays() {
        return stops.stream()
                .map(stop -> request.day(stop.time().span()))
                .distinct()
                .toList();
    }

    List<Unplaced> unplaced() {
        return IntStream.range(0, timetable.sought().size())
                .filter(meeting -> !isPlaced(meeting))
                .mapToObj(this::unplaced)
                .toList();
    }

    /** The days on which one comes anyhow, or each day that could have been the only one, when another had to be added. */
    List<DayAlone> whySeveralDays() {
        Set<LocalDate> anyhow = timetable.booked().days();
        if (days().size() <= Math.max(1, anyhow.size())) {
            return List.of();
        }
        Set<LocalDate> known = anyhow.isEmpty()
                ? timetable.candidates().stream()
                        .map(candidate -> candidate.day)
                        .collect(Collectors.toSet())
                : anyhow;
        return known.stream()
                .sorted()
                .map(day -> new DayAlone(day, without(day)))
                .toList();
    }

    private List<Sought> without(LocalDate day) {
        return IntStream.range(0, timetable.sought().size())
                .filter(this::isPlaced)
                .filter(meeting -> timetable.of(meeting).noneMatch(time -> time.day.equals(day)))
                .mapToObj(timetable.sought()::get)
                .toList();
    }

    private boolean isPlaced(int meeting) {
        return stops.stream()
                .anyMatch(stop -> stop.sought() == timetable.sought().get(meeting));
    }

    private Unplaced unplaced(int meeting) {
        Sought one = timetable.sought().get(meeting);
        Predicate<FreeTime> way = request.hopes()::likeTheWay;
        Predicate<FreeTime> hour = way.and(time -> request.hopes().likeTheHour(time, one.zone()));
        if (one.times().isEmpty()) {
            return new Unplaced(one, Reason.NO_FREE_TIME, List.of());
        }
        if (one.times().stream().noneMatch(way)) {
            return new Unplaced(one, Reason.NOT_IN_WISHED_MODE, List.of());
        }
        if (one.times().stream().noneMatch(hour)) {
            return new Unplaced(one, Reason.NOT_IN_WISHED_HOURS, List.of());
        }
        boolean booked = timetable.of(meeting).findAny().isEmpty();
        return new Unplaced(
                one, booked ? Reason.BOOKED_THEN : Reason.CLASHES, booked ? List.of() : standingInTheWay(meeting));
    }

    private List<Sought> standingInTheWay(int meeting) {
        List<Candidate> placed = timetable.candidates().stream()
                .filter(candidate -> stops.contains(candidate.stop))
                .toList();
        return placed.stream()
                .filter(other -> timetable.of(meeting).anyMatch(time -> !time.follows(other) && !other.follows(time)))
                .map(other -> other.stop.sought())
                .toList();
    }
}

package org.kith.conferences.itinerary;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is sought and the times that would do for it, in an order that does not depend on how they were given. */
final class Timetable {

    private static final Comparator<FreeTime> BY_TIME =
            Comparator.comparing(FreeTime::span).thenComparing(FreeTime::slot);

    private static final Comparator<Sought> BY_WHO = Comparator.comparing(Sought::child)
            .thenComparing(Sought::host)
            .thenComparing(sought -> sought.times().stream()
                    .map(FreeTime::slot)
                    .sorted()
                    .toList()
                    .toString());

    private final ItineraryRequest request;
    private final Booked booked;
    private final List<Sought> sought;
    private final List<Candidate> candidates;
    private final long leastWaiting;

    Timetable(ItineraryRequest request) {
        this.request = request;
        this.booked = new Booked(request);
        this.sought = request.sought().stream().sorted(BY_WHO).toList();
        this.candidates = IntStream.range(0, sought.size())
                .boxed()
                .flatMap(this::candidatesOf)
                .sorted(Comparator.comparing(candidate -> candidate.stop.time(), BY_TIME))
                .toList();
        this.leastWaiting = IntStream.range(0, candidates.size())
                .mapToLong(this::waitingAfter)
                .filter(waiting -> waiting < Long.MAX_VALUE)
                .min()
                .orElse(0);
        lookAhead();
    }

    ItineraryRequest request() {
        return request;
    }

    Booked booked() {
        return booked;
    }

    List<Sought> sought() {
        return sought;
    }

    /** In the order of time. */
    List<Candidate> candidates() {
        return candidates;
    }

    /** Seconds from any conference to the next one on the same day, at least. */
    long leastWaiting() {
        return leastWaiting;
    }

    Stream<Candidate> of(int meeting) {
        return candidates.stream().filter(candidate -> candidate.meeting == meeting);
    }

    private Stream<Candidate> candidatesOf(int meeting) {
        Sought one = sought.get(meeting);
        return one.times().stream()
                .filter(request.hopes()::likeTheWay)
                .filter(time -> request.hopes().likeTheHour(time, one.zone()))
                .filter(one::isFree)
                .filter(time -> booked.leaves(time.span(), request.gap(one)))
                .map(time -> new Candidate(meeting, new Stop(one, time), request, booked));
    }

    private long waitingAfter(int index) {
        Candidate one = candidates.get(index);
        return candidates.stream()
                .skip(index + 1L)
                .filter(next -> next.meeting != one.meeting && next.follows(one))
                .mapToLong(next -> next.waitingSince(one))
                .findFirst()
                .orElse(Long.MAX_VALUE);
    }

    private void lookAhead() {
        List<Candidate> latest = IntStream.range(0, sought.size())
                .boxed()
                .flatMap(meeting -> of(meeting).reduce((earlier, later) -> later).stream())
                .toList();
        candidates.forEach(candidate -> candidate.lookAhead(latest, candidates, leastWaiting));
    }
}

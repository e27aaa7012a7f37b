package org.kith.conferences.booking;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.conferences.Bookings;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.Rounds;

/** Finds what the homes of a course have booked and is to come, for what is handed to each of them. */
@Shared
public class ComingMeetings {

    private final Rounds rounds;
    private final Bookings bookings;
    private final Clock clock;

    @Inject
    ComingMeetings(Rounds rounds, Bookings bookings, Clock clock) {
        this.rounds = rounds;
        this.bookings = bookings;
        this.clock = clock;
    }

    /** Of all homes, earliest first. For the teachers of the course. */
    public List<ComingMeeting> of(UUID course) {
        return rounds.of(course).stream()
                .flatMap(round -> in(round, course))
                .sorted(Comparator.comparing(ComingMeeting::start))
                .toList();
    }

    private Stream<ComingMeeting> in(RoundFacts round, UUID course) {
        Instant now = clock.instant();
        return bookings.ofRound(round.id()).stream()
                .filter(ClaimFacts::isBooked)
                .filter(claim -> claim.meeting().course().equals(course))
                .filter(claim -> claim.time().end().isAfter(now))
                .map(claim -> new ComingMeeting(claim.meeting(), claim.time().start(), round.zone(), claim.mode()));
    }
}

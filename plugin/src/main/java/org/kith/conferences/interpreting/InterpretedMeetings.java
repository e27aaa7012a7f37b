package org.kith.conferences.interpreting;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.conferences.Bookings;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.HostFacts;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.Rounds;
import org.kith.page.NotFound;

/** Finds booked meetings for which an interpreter was asked, as long as they are not over. */
@Shared
class InterpretedMeetings {

    private static final int DAYS_BY_HAND = 60;

    private final Rounds rounds;
    private final Bookings bookings;
    private final Placements placements;
    private final Clock clock;

    @Inject
    InterpretedMeetings(Rounds rounds, Bookings bookings, Placements placements, Clock clock) {
        this.rounds = rounds;
        this.bookings = bookings;
        this.placements = placements;
        this.clock = clock;
    }

    /** Earliest first. */
    List<InterpretedMeeting> of(Circle circle) {
        return circle.course()
                .map(course -> ofCourse(rounds.in(course.course(), course.round()), course.course()))
                .orElseGet(() -> ofPlatform(circle.platform()));
    }

    /** @throws NotFound if no meeting of this school that is to come asks for an interpreter under this id */
    InterpretedMeeting one(UUID platform, UUID claim) {
        return ofPlatform(platform).stream()
                .filter(meeting -> meeting.id().equals(claim))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private List<InterpretedMeeting> ofPlatform(UUID platform) {
        Instant now = clock.instant();
        return sorted(rounds.ofPlatform(platform).stream()
                .filter(round -> isToCome(round, now))
                .flatMap(round -> of(round).stream()));
    }

    private List<InterpretedMeeting> ofCourse(RoundFacts round, UUID course) {
        return sorted(of(round).stream()
                .filter(meeting -> meeting.claim().meeting().course().equals(course)));
    }

    private List<InterpretedMeeting> of(RoundFacts round) {
        Instant now = clock.instant();
        List<ClaimFacts> asking = bookings.ofRound(round.id()).stream()
                .filter(ClaimFacts::isBooked)
                .filter(claim -> !claim.wish().needs().interpreter().isEmpty())
                .filter(claim -> claim.time().end().isAfter(now))
                .toList();
        List<HostFacts> hosts = rounds.hosts(round.id());
        Map<UUID, Placed> placed = placements.of(asking);
        return asking.stream()
                .flatMap(claim -> hosts.stream()
                        .filter(host -> host.id().equals(claim.slot().host()))
                        .map(host -> new InterpretedMeeting(
                                claim, round, host, Optional.ofNullable(placed.get(claim.id())))))
                .toList();
    }

    /** Times that were added by hand may lie some days after the planned ones. */
    private static boolean isToCome(RoundFacts round, Instant now) {
        return round.plan().availability().days().stream()
                .anyMatch(day -> day.plusDays(DAYS_BY_HAND)
                        .atStartOfDay(round.zone())
                        .toInstant()
                        .isAfter(now));
    }

    private static List<InterpretedMeeting> sorted(Stream<InterpretedMeeting> meetings) {
        return meetings.sorted(Comparator.comparing(
                                (InterpretedMeeting meeting) -> meeting.claim().time())
                        .thenComparing(InterpretedMeeting::id))
                .toList();
    }
}

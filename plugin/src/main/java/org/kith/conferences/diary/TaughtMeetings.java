package org.kith.conferences.diary;

import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.conferences.Bookings;
import org.kith.conferences.CancelledMeeting;
import org.kith.conferences.CancelledMeetings;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.HostFacts;
import org.kith.conferences.MeetingPlace;
import org.kith.conferences.Rounds;
import org.kith.families.Families;
import org.kith.families.Named;

/** Finds what families have booked with a teacher, in the courses where they teach now. */
@Shared
class TaughtMeetings {

    private final Rounds rounds;
    private final Bookings bookings;
    private final Families families;

    @Inject
    CancelledMeetings cancelled;

    @Inject
    TaughtMeetings(Rounds rounds, Bookings bookings, Families families) {
        this.rounds = rounds;
        this.bookings = bookings;
        this.families = families;
    }

    List<TaughtMeeting> of(UUID person) {
        return hosts(person).flatMap(this::with).toList();
    }

    /** Those that were called off and would be to come. */
    List<TaughtMeeting.Cancelled> cancelledOf(UUID person) {
        return hosts(person).flatMap(this::cancelled).toList();
    }

    private Stream<HostFacts> hosts(UUID person) {
        List<UUID> records = families.recordsOf(person);
        return rounds.hostsOf(records).stream()
                .filter(host -> families.teachersOf(host.course()).stream().anyMatch(isOneOf(records)));
    }

    private Stream<TaughtMeeting.Cancelled> cancelled(HostFacts host) {
        List<CancelledMeeting> all = cancelled.ofHost(host.id());
        Map<UUID, Named> children = families.named(
                all.stream().map(meeting -> meeting.meeting().child()).toList());
        ZoneId zone = rounds.in(host.course(), host.round()).zone();
        return all.stream()
                .map(meeting -> new TaughtMeeting.Cancelled(
                        meeting,
                        zone,
                        Optional.ofNullable(children.get(meeting.meeting().child()))
                                .flatMap(Named::shortName)));
    }

    private Stream<TaughtMeeting> with(HostFacts host) {
        ZoneId zone = rounds.in(host.course(), host.round()).zone();
        List<ClaimFacts> booked = bookings.ofRound(host.round()).stream()
                .filter(claim -> claim.isBooked() && claim.slot().host().equals(host.id()))
                .toList();
        Map<UUID, Named> children = families.named(
                booked.stream().map(claim -> claim.meeting().child()).toList());
        return booked.stream()
                .map(claim -> new TaughtMeeting(
                        claim,
                        zone,
                        where(host, claim),
                        Optional.ofNullable(children.get(claim.meeting().child()))
                                .flatMap(Named::shortName)));
    }

    private static MeetingPlace where(HostFacts host, ClaimFacts claim) {
        return host.where().unless(claim.slot().offer().place());
    }

    private static Predicate<Named> isOneOf(List<UUID> records) {
        return teacher -> records.contains(teacher.id());
    }
}

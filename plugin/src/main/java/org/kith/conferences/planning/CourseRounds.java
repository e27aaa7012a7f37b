package org.kith.conferences.planning;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.conferences.Bookings;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.ClaimState;
import org.kith.conferences.HostFacts;
import org.kith.conferences.Hosts;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.Rounds;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.Slots;
import org.kith.page.NotFound;
import org.kith.visitor.Visitor;

/** The rounds of the visitor's course, and of each only what is that course's. */
@Shared
public class CourseRounds {

    private final Visitor visitor;
    private final Rounds rounds;
    private final Slots slots;
    private final Bookings bookings;
    private final Clock clock;

    @Inject
    Hosts colleagues;

    @Inject
    CourseRounds(Visitor visitor, Rounds rounds, Slots slots, Bookings bookings, Clock clock) {
        this.visitor = visitor;
        this.rounds = rounds;
        this.slots = slots;
        this.bookings = bookings;
        this.clock = clock;
    }

    public List<RoundFacts> all() {
        return rounds.of(visitor.course());
    }

    /** @throws NotFound if no teacher of the visitor's course meets families in such a round */
    public RoundFacts one(UUID id) {
        return rounds.in(visitor.course(), id);
    }

    /** @throws NotFound if it is not the visitor's course that has made it */
    RoundFacts own(UUID id) {
        RoundFacts round = one(id);
        if (!isOwn(round)) {
            throw new NotFound();
        }
        return round;
    }

    /** @throws NotFound if the visitor's course neither takes part in it nor is invited */
    RoundFacts invited(UUID id) {
        return Stream.concat(all().stream(), invitations().stream())
                .filter(round -> round.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Of colleagues, in which the visitor's course could take part. */
    List<RoundFacts> invitations() {
        return colleagues.invitations(visitor.visit().platform(), visitor.course());
    }

    boolean isOwn(RoundFacts round) {
        return round.course().equals(visitor.course());
    }

    public List<HostFacts> hosts(RoundFacts round) {
        return rounds.hosts(round.id()).stream()
                .filter(host -> host.course().equals(visitor.course()))
                .toList();
    }

    /** The visitor, else the first of the course. */
    HostFacts host(RoundFacts round) {
        List<HostFacts> here = hosts(round);
        return here.stream()
                .filter(host -> host.teacher().equals(visitor.person()))
                .findFirst()
                .orElseGet(() -> here.get(0));
    }

    /** Earliest first. */
    List<SlotFacts> slots(RoundFacts round) {
        return slots.ofHosts(hosts(round).stream().map(HostFacts::id).toList());
    }

    /** @throws NotFound if it is not one of this course's teachers' */
    SlotFacts slot(RoundFacts round, UUID id) {
        return slots(round).stream()
                .filter(slot -> slot.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** All that live, earliest first. */
    List<ClaimFacts> claims(RoundFacts round) {
        return bookings.ofRound(round.id()).stream()
                .filter(claim -> claim.meeting().course().equals(visitor.course()))
                .toList();
    }

    public List<ClaimFacts> booked(RoundFacts round) {
        return claims(round).stream().filter(ClaimFacts::isBooked).toList();
    }

    /** What families have of a time, or are offered. */
    List<ClaimFacts> promised(RoundFacts round, UUID slot) {
        return claims(round).stream()
                .filter(claim -> claim.slot().id().equals(slot))
                .filter(claim -> claim.isBooked() || claim.state() == ClaimState.OFFERED)
                .toList();
    }

    /** @throws NotFound if this course has no such booking in it */
    public ClaimFacts booking(RoundFacts round, UUID id) {
        return booked(round).stream()
                .filter(claim -> claim.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Where the round is. */
    public LocalDate today(RoundFacts round) {
        return LocalDate.ofInstant(clock.instant(), round.zone());
    }
}

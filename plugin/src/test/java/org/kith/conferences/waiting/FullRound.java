package org.kith.conferences.waiting;

import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ADA;
import static org.kith.testing.Player.LUCIA;
import static org.kith.testing.Player.LUIS;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.ROSA;
import static org.kith.testing.Player.SAM;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.kith.conferences.Bookings;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Claims;
import org.kith.conferences.ConferencesInTests;
import org.kith.conferences.Crowd;
import org.kith.conferences.Ending;
import org.kith.conferences.Holds;
import org.kith.conferences.Meeting;
import org.kith.conferences.Parting;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.Wish;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;

/** One time of an evening of twelve is everything: the others are taken by a crowd. Rosa, Luis and Sam may wait for one. */
final class FullRound {

    static final int FREE = 3;

    final Database database;
    final FixedClock clock;
    final Cast cast;
    final WaitingInTests node;
    final ConferencesInTests conferences;
    final RoundFacts round;
    final List<SlotFacts> slots;
    final List<Meeting> crowd;
    final Meeting rosas;
    final Meeting luises;
    final Meeting sams;

    FullRound(Database database, FixedClock clock) {
        this(database, clock, RoundRules.USUAL);
    }

    /** @param rules a crowd takes one of each time and leaves the others */
    FullRound(Database database, FixedClock clock, RoundRules rules) {
        this.database = database;
        this.clock = clock;
        this.node = new WaitingInTests(database, clock);
        this.cast = new Cast(kith());
        this.conferences = new ConferencesInTests(kith(), cast);
        List.of(MATEO, LUCIA, ADA).forEach(child -> cast.arrives(child, SCIENCE));
        this.round = database.inTransaction(() -> conferences.open(rules));
        this.slots = conferences.slots(round);
        this.crowd = database.inTransaction(() -> new Crowd(kith(), cast).meetings(round, slots.size()));
        this.rosas = conferences.meeting(round, ROSA, MATEO);
        this.luises = conferences.meeting(round, LUIS, MATEO);
        this.sams = conferences.meeting(round, SAM, ADA);
        IntStream.range(0, slots.size()).forEach(at -> takes(crowd.get(at), slots.get(at)));
    }

    Kith kith() {
        return node.kith();
    }

    static TimeWish on(LocalDate day) {
        return new TimeWish(Set.of(day), Optional.empty(), Optional.empty(), Set.of());
    }

    void joins(Meeting meeting) {
        joins(meeting, TimeWish.ANY);
    }

    void joins(Meeting meeting, TimeWish times) {
        kith().the(WaitSteps.class).join(round, meeting, times, Wish.NONE);
        clock.passes(Duration.ofSeconds(1));
        moves();
    }

    void declines(Meeting meeting, boolean stays) {
        kith().the(WaitSteps.class).decline(meeting, offer(meeting).map(ClaimFacts::id), stays);
        moves();
    }

    void becomesFree(int slot) {
        cancels(crowd.get(slot));
        moves();
    }

    void moves() {
        kith().the(Offering.class).goRound(round.id());
    }

    void cancels(Meeting meeting) {
        ClaimFacts booked = kith().the(Bookings.class).of(meeting).get(0);
        Parting parting =
                new Parting(Ending.REMOVED, "", booked.meeting().home().guardian());
        in(() -> {
            kith().the(Claims.class).remove(round.id(), List.of(booked.id()), parting);
            return true;
        });
    }

    ClaimFacts takes(Meeting meeting, SlotFacts slot) {
        hold(meeting, slot);
        return book(meeting, slot);
    }

    ClaimFacts hold(Meeting meeting, SlotFacts slot) {
        return in(() -> kith().the(Holds.class).hold(meeting, ConferencesInTests.choice(slot)));
    }

    ClaimFacts book(Meeting meeting, SlotFacts slot) {
        UUID by = meeting.home().guardian();
        return in(() -> kith().the(Claims.class).book(meeting, slot.id(), Wish.NONE, by));
    }

    Optional<ClaimFacts> offer(Meeting meeting) {
        return kith().the(Bookings.class).of(meeting).stream()
                .filter(claim -> claim.isOfferedAt(clock.instant()))
                .findFirst();
    }

    List<Meeting> line() {
        return kith().the(Waits.class).line(round.id()).stream()
                .map(InLine::meeting)
                .toList();
    }

    WaitState state(Meeting meeting) {
        return kith().the(Waits.class).of(meeting).orElseThrow().entry().state();
    }

    List<OfferOutcome> outcomes(Meeting meeting) {
        return kith().the(Waits.class).of(meeting).orElseThrow().offers().stream()
                .map(OfferFacts::outcome)
                .toList();
    }

    <T> T in(Supplier<T> work) {
        return database.inTransaction(work);
    }
}

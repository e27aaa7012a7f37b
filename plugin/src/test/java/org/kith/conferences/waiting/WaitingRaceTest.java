package org.kith.conferences.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.conferences.ConferencesInTests.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.kith.conferences.SlotTaken;
import org.kith.conferences.Wish;
import org.kith.page.AtTheSameMoment;
import org.kith.page.Refusal;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Race;

/** Fifty families wait, and several times become free at the same moment. */
class WaitingRaceTest {

    private static final int WAITING = 50;
    private static final int FREED = 6;

    private final Database database;
    private final WaitingInTests node;
    private final WaitingInTests other;
    private final RoundFacts round;
    private final List<SlotFacts> slots;
    private final List<Meeting> booked;
    private final List<Meeting> strangers;
    private final List<Meeting> line;

    WaitingRaceTest(Database database, FixedClock clock) {
        this.database = database;
        this.node = new WaitingInTests(database, clock);
        this.other = new WaitingInTests(database, clock);
        Cast cast = new Cast(node.kith());
        ConferencesInTests conferences = new ConferencesInTests(node.kith(), cast);
        Crowd crowd = new Crowd(node.kith(), cast);
        this.round = database.inTransaction(() -> conferences.open(RoundRules.USUAL));
        this.slots = conferences.slots(round);
        this.booked = database.inTransaction(() -> crowd.meetings(round, slots.size()));
        this.strangers = database.inTransaction(() -> crowd.meetings(round, FREED));
        List<Meeting> waiting = crowd.enrolled(database, round, WAITING);
        IntStream.range(0, slots.size()).forEach(at -> takes(booked.get(at), slots.get(at)));
        waiting.forEach(meeting -> node.kith().the(WaitSteps.class).join(round, meeting, TimeWish.ANY, Wish.NONE));
        this.line = node.kith().the(Waits.class).line(round.id()).stream()
                .map(InLine::meeting)
                .toList();
        List.of(node, other).forEach(each -> each.kith().the(Offering.class).goRound(round.id()));
    }

    @OnBothDatabases
    void timesThatBecomeFreeAtOnceGoToTheFirstInLineEachOnce() {
        Race<Integer> race = database.atOnce(everybodyAtOnce());

        assertThat(race.failures())
                .hasSize(FREED)
                .allMatch(failure -> failure instanceof SlotTaken || failure instanceof AtTheSameMoment);
        node.kith().the(Offering.class).goRound(round.id());
        assertThat(offered()).extracting(ClaimFacts::slot).containsExactlyInAnyOrderElementsOf(slots.subList(0, FREED));
        assertThat(offered())
                .extracting(ClaimFacts::meeting)
                .containsExactlyInAnyOrderElementsOf(line.subList(0, FREED));
    }

    @OnBothDatabases
    void whoAcceptsAndDeclinesInTwoTabsDoesOneOfThem() {
        cancels(booked.get(0));
        node.kith().the(Offering.class).goRound(round.id());
        Meeting first = line.get(0);
        Optional<UUID> offer = node.kith().the(Bookings.class).of(first).stream()
                .map(ClaimFacts::id)
                .findFirst();

        Race<Integer> race = database.atOnce(List.of(() -> book(first, slots.get(0)), () -> {
            other.kith().the(WaitSteps.class).decline(first, offer, true);
            return 1;
        }));

        assertThat(race.failures()).allMatch(Refusal.class::isInstance);
        List<ClaimFacts> own = node.kith().the(Bookings.class).of(first);
        boolean accepted = own.stream().anyMatch(ClaimFacts::isBooked);
        assertThat(node.kith().the(Waits.class).of(first).orElseThrow().entry().isWaiting())
                .isEqualTo(!accepted);
        assertThat(own).hasSize(accepted ? 1 : 0);
    }

    /** Times become free, both nodes offer them, and strangers try to have them. */
    private List<Supplier<Integer>> everybodyAtOnce() {
        List<Supplier<Integer>> all = new ArrayList<>();
        for (int at = 0; at < FREED; at++) {
            int number = at;
            WaitingInTests mine = number % 2 == 0 ? node : other;
            all.add(() -> {
                cancels(booked.get(number));
                mine.kith().the(Offering.class).goRound(round.id());
                return number;
            });
            all.add(() -> database.inTransaction(() -> {
                other.kith().the(Holds.class).hold(strangers.get(number), choice(slots.get(number)));
                return number;
            }));
        }
        return all;
    }

    private List<ClaimFacts> offered() {
        return node.kith().the(Bookings.class).ofRound(round.id()).stream()
                .filter(claim -> !claim.isBooked())
                .toList();
    }

    private void takes(Meeting meeting, SlotFacts slot) {
        database.inTransaction(() -> node.kith().the(Holds.class).hold(meeting, choice(slot)));
        book(meeting, slot);
    }

    private Integer book(Meeting meeting, SlotFacts slot) {
        return database.inTransaction(() -> {
            node.kith()
                    .the(Claims.class)
                    .book(meeting, slot.id(), Wish.NONE, meeting.home().guardian());
            return 1;
        });
    }

    private void cancels(Meeting meeting) {
        ClaimFacts claim = node.kith().the(Bookings.class).of(meeting).get(0);
        Parting parting = new Parting(Ending.REMOVED, "", meeting.home().guardian());
        database.inTransaction(() -> node.kith().the(Claims.class).remove(round.id(), List.of(claim.id()), parting));
    }
}

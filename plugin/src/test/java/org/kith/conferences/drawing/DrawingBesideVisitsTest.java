package org.kith.conferences.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.conferences.drawing.DrawingInTests.UNTIL;
import static org.kith.conferences.drawing.DrawingInTests.inOrder;
import static org.kith.testing.Player.ADA;
import static org.kith.testing.Player.LUND;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;
import static org.kith.testing.Player.SAM;

import java.util.List;
import org.kith.conferences.Bookings;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.ConferencesInTests;
import org.kith.conferences.LocksInTests;
import org.kith.conferences.Meeting;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.Slots;
import org.kith.conferences.Wish;
import org.kith.conferences.opening.Assignment;
import org.kith.conferences.opening.OpenSlot;
import org.kith.conferences.opening.PassedOver;
import org.kith.conferences.visits.VisitsInTests;
import org.kith.conferences.waiting.Waits;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Player;

/** Rosa is visited on Tuesday at 16:30, when the fourth time at school is at 16:40: visits of one round, a draw of another. */
class DrawingBesideVisitsTest {

    private static final String HALF_PAST_FOUR = "2026-10-13T21:30:00Z";

    private final FixedClock clock;
    private final Database database;
    private final DrawingInTests node;
    private final LocksInTests locks;
    private final VisitsInTests school;
    private final RoundFacts round;
    private final SlotFacts fourth;
    private final SlotFacts ninth;
    private final Meeting rosas;
    private final Meeting sams;

    DrawingBesideVisitsTest(Database database, FixedClock clock) {
        this.clock = clock;
        this.database = database;
        this.node = new DrawingInTests(database, clock);
        this.locks = new LocksInTests(database, node.kith());
        Cast cast = new Cast(node.kith());
        this.school = new VisitsInTests(node.kith(), cast, database);
        ConferencesInTests conferences = new ConferencesInTests(node.kith(), cast);
        RoundFacts open = database.inTransaction(() -> conferences.open(RoundRules.USUAL));
        this.round = node.collects(open, UNTIL);
        List<SlotFacts> slots = conferences.slots(round);
        this.fourth = slots.get(3);
        this.ninth = slots.get(8);
        this.rosas = conferences.meeting(round, ROSA, MATEO);
        this.sams = conferences.meeting(round, SAM, ADA);
    }

    @OnBothDatabases
    void whoIsVisitedThenGetsTheNextOfTheList() {
        visited(LUND);
        wishes(rosas);
        wishes(sams);

        draws();

        assertThat(booked(rosas)).containsExactly(ninth);
        assertThat(booked(sams)).containsExactly(fourth);
        assertThat(node.kith().the(Waits.class).line(round.id())).isEmpty();
        assertThat(record().drawn())
                .filteredOn(drawn -> drawn.wish().equals(node.wish(rosas).id()))
                .flatExtracting(drawn -> drawn.passedOver())
                .contains(new PassedOver(fourth.id(), PassedOver.Reason.OWN_CLASH));
        assertThat(node.kith().the(Checks.class).of(round).isSame()).isTrue();
    }

    @OnBothDatabases
    void whatATeacherOnAVisitOffersIsNotGivenOut() {
        visited(OKAFOR);
        wishes(sams);

        draws();

        assertThat(booked(sams)).containsExactly(ninth);
        assertThat(record().opening().slots())
                .extracting(OpenSlot::id)
                .contains(ninth.id())
                .doesNotContain(fourth.id());
        assertThat(node.kith().the(Checks.class).of(round).isSame()).isTrue();
    }

    @OnBothDatabases
    void locksDiariesBeforeTimesLikeWhoeverAgreesOnAVisit() {
        wishes(rosas);
        locks.forget();

        draws();

        List<SlotFacts> all = node.kith().the(Slots.class).of(round.id());
        assertThat(locks.taken())
                .isEqualTo(locks.inOrder(all))
                .anySatisfy(taken -> assertThat(taken)
                        .containsAll(all.stream().map(SlotFacts::id).toList()))
                .anySatisfy(taken -> assertThat(taken)
                        .contains(rosas.home().guardian(), rosas.home().household(), fourth.id()));
    }

    private void visited(Player first) {
        school.answers(school.asks(ROSA, MATEO, "2026-10-13", "16:30"), HALF_PAST_FOUR, first, LUND);
        assertThat(school.now().time()).isPresent();
    }

    private void wishes(Meeting meeting) {
        node.kith().the(WishingSteps.class).wish(meeting, inOrder(fourth, ninth), Wish.NONE);
    }

    private void draws() {
        clock.set(UNTIL);
        node.minutePasses();
    }

    private List<SlotFacts> booked(Meeting meeting) {
        return database.inTransaction(() -> node.kith().the(Bookings.class).of(meeting).stream()
                .filter(ClaimFacts::isBooked)
                .map(ClaimFacts::slot)
                .toList());
    }

    private Assignment record() {
        String text = node.kith().the(DrawRecords.class).text(round.id()).orElseThrow();
        return new ReadRecord(text).assignment();
    }
}

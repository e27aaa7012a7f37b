package org.kith.conferences.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.conferences.drawing.DrawingInTests.UNTIL;
import static org.kith.conferences.drawing.DrawingInTests.inOrder;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.LUIS;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.ROSA;

import java.time.Duration;
import java.util.List;
import org.kith.conferences.Bookings;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.ConferencesInTests;
import org.kith.conferences.Meeting;
import org.kith.conferences.Removing;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.Wish;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Player;

/** Luis and Rosa have a home each when they wish, and one when times are given out. */
class MovedDrawWishesTest {

    private final Database database;
    private final FixedClock clock;
    private final DrawingInTests node;
    private final ConferencesInTests conferences;
    private final RoundFacts round;
    private final List<SlotFacts> slots;

    MovedDrawWishesTest(Database database, FixedClock clock) {
        this.database = database;
        this.clock = clock;
        this.node = new DrawingInTests(database, clock);
        Cast cast = new Cast(node.kith());
        this.conferences = new ConferencesInTests(node.kith(), cast);
        cast.arrives(MATEO, SCIENCE);
        this.round = node.collects(database.inTransaction(() -> conferences.open(RoundRules.USUAL)), UNTIL);
        this.slots = conferences.slots(round);
    }

    @OnBothDatabases
    void whoMovesGetsWhatTheyWishedFor() {
        wishes(LUIS, slots.get(3));

        movesIn();
        draws();

        assertThat(booked(LUIS)).extracting(ClaimFacts::slot).containsExactly(slots.get(3));
        assertThat(node.wish(meeting(LUIS)).state()).isEqualTo(DrawWishState.BOOKED);
    }

    @OnBothDatabases
    void ofTwoWishesOfOneHomeThatStaysWhichWasSaidLast() {
        wishes(ROSA, slots.get(3));
        clock.passes(Duration.ofMinutes(1));
        wishes(LUIS, slots.get(5));

        movesIn();
        draws();

        assertThat(database.rows("conference_draw_wish")).isOne();
        assertThat(booked(LUIS)).extracting(ClaimFacts::slot).containsExactly(slots.get(5));
    }

    private void wishes(Player guardian, SlotFacts slot) {
        node.kith().the(WishingSteps.class).wish(meeting(guardian), inOrder(slot), Wish.NONE);
    }

    private void movesIn() {
        Removing.movesIn(database, node.kith(), new Removing.Who(LUIS, MATEO), ROSA);
    }

    private void draws() {
        clock.set(UNTIL);
        node.minutePasses();
    }

    private List<ClaimFacts> booked(Player guardian) {
        return node.kith().the(Bookings.class).of(meeting(guardian));
    }

    private Meeting meeting(Player guardian) {
        return conferences.meeting(round, guardian, MATEO);
    }
}

package org.kith.conferences.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.conferences.drawing.DrawingInTests.UNTIL;
import static org.kith.conferences.drawing.DrawingInTests.inOrder;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.ROSA;

import java.util.List;
import org.kith.conferences.ConferencesInTests;
import org.kith.conferences.Meeting;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.Timetables;
import org.kith.conferences.Wish;
import org.kith.conferences.booking.MeetingInTests;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.OnBothDatabases;

/** What a family is told of a draw. */
class DrawResourceTest {

    private final Database database;
    private final FixedClock clock;
    private final DrawingInTests node;
    private final RoundFacts round;
    private final List<SlotFacts> slots;
    private final Meeting rosas;
    private final DrawResource resource;

    DrawResourceTest(Database database, FixedClock clock) {
        this.database = database;
        this.clock = clock;
        this.node = new DrawingInTests(database, clock);
        Cast cast = new Cast(node.kith());
        ConferencesInTests conferences = new ConferencesInTests(node.kith(), cast);
        cast.arrives(MATEO, SCIENCE);
        RoundFacts open = database.inTransaction(() -> conferences.open(RoundRules.USUAL));
        this.round = node.collects(open, UNTIL);
        this.slots = conferences.slots(round);
        this.rosas = conferences.meeting(round, ROSA, MATEO);
        this.resource = node.kith().the(DrawResource.class);
        cast.visits(ROSA, SCIENCE);
        resource.path = MeetingInTests.path(rosas.child(), round);
    }

    @OnBothDatabases
    void aTimeThatWasTakenAwayBetweenDrawAndBookingIsNotCalledTheirs() {
        node.kith().the(WishingSteps.class).wish(rosas, inOrder(slots.get(3)), Wish.NONE);
        clock.set(UNTIL);
        DrawSteps steps = node.kith().the(DrawSteps.class);
        RoundFacts due = steps.due().get(0);
        steps.draw(due, node.kith().the(Candidates.class).of(due));
        database.inTransaction(() -> node.kith()
                .the(Timetables.class)
                .remove(round.id(), slots.get(3).id()));
        node.minutePasses();

        DrawView view = (DrawView) resource.show().view();

        assertThat(view.own())
                .singleElement()
                .satisfies(own -> assertThat(own.isLost()).isTrue());
        assertThat(node.wish(rosas).is(DrawWishState.WAITS)).isTrue();
    }
}

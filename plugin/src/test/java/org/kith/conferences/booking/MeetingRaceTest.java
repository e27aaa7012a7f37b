package org.kith.conferences.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.ROSA;

import jakarta.ws.rs.core.Form;
import java.util.List;
import org.kith.conferences.ConferencesInTests;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules;
import org.kith.conferences.SlotFacts;
import org.kith.page.Page;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Race;

/** One guardian in two tabs at the same moment, of which each reaches another node. */
class MeetingRaceTest {

    private final Database database;
    private final RoundFacts round;
    private final List<SlotFacts> slots;
    private final MeetingResource one;
    private final MeetingResource other;

    MeetingRaceTest(Database database, FixedClock clock) {
        this.database = database;
        Kith kith = new Kith(database, clock);
        Cast cast = new Cast(kith);
        ConferencesInTests conferences = new ConferencesInTests(kith, cast);
        cast.arrives(MATEO, SCIENCE);
        this.round = database.inTransaction(() -> conferences.open(RoundRules.USUAL));
        this.slots = conferences.slots(round);
        this.one = tab(kith, cast);
        Kith second = new Kith(database, clock);
        this.other = tab(second, new Cast(second));
    }

    @OnBothDatabases
    void choosingTwoTimesKeepsOneAndRefusesTheOther() {
        Race<Page> race = database.allReadThenWrite(
                List.of(() -> one.hold(choosing(slots.get(3))), () -> other.hold(choosing(slots.get(5)))));

        assertThat(race.failures()).isEmpty();
        assertThat(race.done()).extracting(Page::status).containsExactlyInAnyOrder(200, 409);
        assertThat(database.rows("conference_claim")).isEqualTo(1);
    }

    @OnBothDatabases
    void bookingTwiceShowsTheSameBookingTwice() {
        one.hold(choosing(slots.get(3)));

        Race<Page> race = database.atOnce(
                List.of(() -> one.book(choosing(slots.get(3))), () -> other.book(choosing(slots.get(3)))));

        assertThat(race.done())
                .extracting(page -> ((BookedView) page.view()).claim().slot())
                .containsExactly(slots.get(3), slots.get(3));
    }

    private MeetingResource tab(Kith node, Cast cast) {
        cast.visits(ROSA, SCIENCE);
        MeetingResource tab = node.the(MeetingResource.class);
        tab.path = new MeetingPath();
        tab.path.child = cast.id(MATEO, SCIENCE);
        tab.path.round = round.id();
        tab.path.course = round.course();
        return tab;
    }

    private static Form choosing(SlotFacts slot) {
        return new Form("slot", slot.id().toString()).param("mode", "in-person");
    }
}

package org.kith.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.conferences.drawing.DrawingInTests.UNTIL;
import static org.kith.conferences.drawing.DrawingInTests.inOrder;

import java.time.Duration;
import java.util.List;
import org.kith.conferences.ConferencesInTests;
import org.kith.conferences.Crowd;
import org.kith.conferences.Meeting;
import org.kith.conferences.Needs;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules;
import org.kith.conferences.Rounds;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.Slots;
import org.kith.conferences.Timetables;
import org.kith.conferences.Wish;
import org.kith.conferences.drawing.Drawing;
import org.kith.conferences.drawing.DrawingInTests;
import org.kith.conferences.drawing.WishingSteps;
import org.kith.households.Profile;
import org.kith.notices.WrittenFamilies.Mailed;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.OnBothDatabases;

/** Rosa wishes for a time before a draw. */
class DrawLettersTest {

    private static final Wish TWO_NEEDS = new Wish(new Needs("so", "", true, false, false), "");

    private final Database database;
    private final FixedClock clock;
    private final WrittenFamilies family;
    private final RoundFacts round;
    private final List<SlotFacts> slots;

    DrawLettersTest(Database database, FixedClock clock) {
        this.database = database;
        this.clock = clock;
        this.family = new WrittenFamilies(database, clock);
        RoundFacts open = family.open(ConferencesInTests.plan(RoundRules.USUAL));
        this.round = family.in(() -> DrawingInTests.collects(family.kith(), open, UNTIL));
        this.slots = family.kith().the(Slots.class).of(round.id());
    }

    @OnBothDatabases
    void confirmWhatTheDrawGaveLikeEveryBooking() {
        family.says(Profile.UNSAID.reading("es"));
        wishes(family.rosas(round));

        draws();

        Mailed letter = family.letters("booked").get(0);
        assertThat(family.letters("booked")).hasSize(1);
        assertThat(letter.language()).isEqualTo("es");
        assertThat(letter.text()).contains("13 de octubre");
        assertThat(letter.calendar()).contains("BEGIN:VEVENT");
    }

    @OnBothDatabases
    void sayThatThereWasNoTimeAndThatOneIsFirstInLine() {
        Meeting before = new Crowd(family.kith(), family.cast())
                .enrolled(database, round, 1)
                .get(0);
        family.kith().the(WishingSteps.class).wish(before, inOrder(slots.get(0)), TWO_NEEDS);
        wishes(family.rosas(round));

        draws();
        draws();

        assertThat(only("no-time").text())
                .contains("to meet Ms Okafor about Mateo", "You are on the waiting list")
                .containsPattern("(?m)^https://families\\.example/l/[\\w-]{43}$")
                .doesNotContain("Rivera");
    }

    @OnBothDatabases
    void sayThatTheDateHasMoved() {
        wishes(family.rosas(round));

        family.in(() -> DrawingInTests.collects(
                family.kith(),
                family.kith().the(Rounds.class).in(round.course(), round.id()),
                UNTIL.plus(Duration.ofDays(1))));

        assertThat(only("date-moved").subject()).contains("Saturday 10 October, 20:00");
    }

    @OnBothDatabases
    void sayOnceThatATimeIsNotGivenOutAnyMore() {
        wishes(family.rosas(round));
        database.inTransaction(() -> family.kith()
                .the(Timetables.class)
                .remove(round.id(), slots.get(0).id()));

        family.kith().the(Drawing.class).goRound();
        family.kith().the(Drawing.class).goRound();

        assertThat(only("time-gone").text()).contains("at least one on your list is not given out any more");
    }

    private void wishes(Meeting meeting) {
        family.kith().the(WishingSteps.class).wish(meeting, inOrder(slots.get(0)), Wish.NONE);
    }

    private void draws() {
        clock.set(UNTIL);
        family.kith().the(Drawing.class).goRound();
    }

    private Mailed only(String kind) {
        List<Mailed> all = family.letters().stream()
                .filter(letter -> letter.purpose().equals("draw-" + kind))
                .toList();
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}

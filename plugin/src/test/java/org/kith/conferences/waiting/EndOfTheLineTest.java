package org.kith.conferences.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.conferences.drawing.DrawingInTests.UNTIL;
import static org.kith.conferences.waiting.FullRound.FREE;

import java.util.Optional;
import org.kith.conferences.Rounds;
import org.kith.conferences.drawing.FairRules;
import org.kith.conferences.drawing.FamiliesWait;
import org.kith.conferences.waiting.WaitNews.Kind;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.OnBothDatabases;

/** How waiting ends without a time. */
class EndOfTheLineTest {

    private final FullRound here;

    EndOfTheLineTest(Database database, FixedClock clock) {
        this.here = new FullRound(database, clock);
    }

    @OnBothDatabases
    void whoIsTakenOffReadsWhy() {
        here.joins(here.rosas);
        here.becomesFree(FREE);
        InLine place = here.kith().the(Waits.class).line(here.round.id()).get(0);

        here.kith().the(WaitSteps.class).takeOff(place, "Please call me.");

        assertThat(here.offer(here.rosas)).isEmpty();
        assertThat(here.line()).isEmpty();
        assertThat(here.node.news())
                .last()
                .satisfies(told -> assertThat(told.entry().reason()).isEqualTo("Please call me."));
    }

    @OnBothDatabases
    void theLineEndsWithSignUpAndEverybodyIsToldOnce() {
        here.joins(here.rosas);
        here.joins(here.sams);
        here.database.inTransaction(() -> here.kith().the(Rounds.class).close(here.round.course(), here.round.id()));

        here.moves();
        here.moves();

        assertThat(here.line()).isEmpty();
        assertThat(here.node.news()).extracting(WaitNews::kind).containsExactly(Kind.CLOSED, Kind.CLOSED);
    }

    @OnBothDatabases
    void noDrawBeginsWhileSomebodyStandsInLine() {
        here.joins(here.rosas);

        assertThatThrownBy(() -> here.database.inTransaction(
                        () -> here.kith().the(FairRules.class).keep(here.round, Optional.of(UNTIL))))
                .isInstanceOf(FamiliesWait.class);

        here.moves();
        assertThat(here.line()).containsExactly(here.rosas);
    }

    @OnBothDatabases
    void theLineStaysWhereTimesAreStillToBeDrawn() {
        here.joins(here.rosas);
        here.database.inTransaction(() ->
                here.kith().the(Rounds.class).collectWishes(here.round.course(), here.round.id(), Optional.of(UNTIL)));

        here.moves();

        assertThat(here.line()).containsExactly(here.rosas);
        assertThat(here.node.news()).isEmpty();
    }

    @OnBothDatabases
    void whatIsOfferedStaysWhenSignUpIsClosedByHand() {
        here.joins(here.rosas);
        here.becomesFree(FREE);
        here.database.inTransaction(() -> here.kith().the(Rounds.class).close(here.round.course(), here.round.id()));

        here.moves();

        assertThat(here.book(here.rosas, here.slots.get(FREE)).isBooked()).isTrue();
    }
}

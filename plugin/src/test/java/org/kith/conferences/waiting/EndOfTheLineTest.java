package org.kith.conferences.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.conferences.waiting.FullRound.FREE;

import org.kith.conferences.Rounds;
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
    void whatIsOfferedStaysWhenSignUpIsClosedByHand() {
        here.joins(here.rosas);
        here.becomesFree(FREE);
        here.database.inTransaction(() -> here.kith().the(Rounds.class).close(here.round.course(), here.round.id()));

        here.moves();

        assertThat(here.book(here.rosas, here.slots.get(FREE)).isBooked()).isTrue();
    }
}

package org.kith.conferences.interpreting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.conferences.interpreting.InterpretedRound.ENGLISH;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.LUCIA;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;

import java.util.List;
import java.util.UUID;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Claims;
import org.kith.conferences.Ending;
import org.kith.conferences.Parting;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;

/** What becomes of those who are placed. */
class PlacedTest {

    private final InterpretedRound here;

    PlacedTest(Kith kith, Cast cast, Database database, FixedClock clock) {
        this.here = new InterpretedRound(kith, cast, database, clock);
    }

    @OnBothDatabases
    void aPausedOneGetsNothingNewAndKeepsWhatIsPlaced() {
        UUID maria = here.adds(InterpretedRound.spanish("María Ruiz"));
        here.books(ROSA, MATEO, 4, "es");
        here.accepts();
        here.list.pause(maria);

        here.books(ROSA, LUCIA, 6, "es");

        assertThat(here.shown().with()).hasSize(1);
        assertThat(here.shown().offer().orElseThrow().isAnything()).isFalse();
    }

    @OnBothDatabases
    void aMeetingThatMovesHasNobodyAnyMore() {
        here.adds(InterpretedRound.spanish("María Ruiz"));
        here.books(ROSA, MATEO, 4, "es");
        here.accepts();

        ClaimFacts moved = here.books(ROSA, MATEO, 8, "es");

        assertThat(here.there().sentence(moved, ENGLISH)).isEmpty();
        assertThat(here.shown().without()).hasSize(1);
    }

    @OnBothDatabases
    void whereSomebodyWasIsFreeAgainWhenTheMeetingEnds() {
        here.adds(InterpretedRound.spanish("María Ruiz"));
        ClaimFacts mateo = here.books(ROSA, MATEO, 4, "es");
        here.accepts();

        here.database.inTransaction(() -> here.kith
                .the(Claims.class)
                .remove(
                        here.round.id(),
                        List.of(mateo.id()),
                        new Parting(Ending.REMOVED, "", here.cast.id(OKAFOR, SCIENCE))));

        assertThat(here.database.rows("conference_interpreter")).isZero();
    }

    @OnBothDatabases
    void whoeverIsRemovedIsAtNoMeeting() {
        UUID maria = here.adds(InterpretedRound.spanish("María Ruiz"));
        here.books(ROSA, MATEO, 4, "es");
        here.accepts();

        here.list.remove(maria);

        assertThat(here.database.rows("interpreter")).isZero();
        assertThat(here.shown().without()).hasSize(1);
    }

    @OnBothDatabases
    void remembersWhichFamilyHasSaidThatItComes() {
        here.adds(InterpretedRound.spanish("María Ruiz"));
        ClaimFacts mateo = here.books(ROSA, MATEO, 4, "es");
        here.accepts();

        here.office.confirm(mateo.id(), "yes");

        assertThat(here.shown().with())
                .singleElement()
                .satisfies(row -> assertThat(row.meeting().isConfirmed()).isTrue());
        here.office.confirm(mateo.id(), "");
        assertThat(here.shown().with().get(0).meeting().isConfirmed()).isFalse();
    }
}

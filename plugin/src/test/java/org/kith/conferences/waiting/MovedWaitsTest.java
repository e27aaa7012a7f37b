package org.kith.conferences.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.conferences.ConferencesInTests.THURSDAY;
import static org.kith.testing.Player.LUIS;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.ROSA;

import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Meeting;
import org.kith.conferences.Removing;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Player;

/** Luis and Rosa have a home each, and wait; then it is one. */
class MovedWaitsTest {

    private final FullRound here;

    MovedWaitsTest(Database database, FixedClock clock) {
        this.here = new FullRound(database, clock);
    }

    @OnBothDatabases
    void whoMovesKeepsTheirPlaceInLine() {
        here.joins(here.sams, FullRound.on(THURSDAY));
        here.joins(here.luises);

        movesIn(LUIS, ROSA);
        here.becomesFree(FullRound.FREE);

        assertThat(here.state(meeting(LUIS))).isEqualTo(WaitState.WAITING);
        assertThat(here.offer(meeting(LUIS))).isPresent();
        assertThat(here.book(meeting(LUIS), here.slots.get(FullRound.FREE)).isBooked())
                .isTrue();
    }

    @OnBothDatabases
    void ofTwoPlacesOfOneHomeTheEarlierStays() {
        here.joins(here.rosas);
        here.joins(here.luises);

        movesIn(LUIS, ROSA);

        assertThat(here.line()).containsExactly(here.rosas);
        assertThat(here.database.rows("conference_wait")).isOne();
    }

    @OnBothDatabases
    void theEarlierPlaceStaysAlsoWhenItIsTheOneThatComes() {
        here.joins(here.luises);
        here.joins(here.rosas);

        movesIn(LUIS, ROSA);

        assertThat(here.line()).containsExactly(meeting(LUIS));
    }

    @OnBothDatabases
    void whatIsOfferedStaysOffered() {
        here.joins(here.rosas, FullRound.on(THURSDAY));
        here.joins(here.luises);
        here.becomesFree(FullRound.FREE);

        movesIn(LUIS, ROSA);

        assertThat(here.line()).containsExactly(meeting(LUIS));
        assertThat(here.offer(meeting(LUIS)).map(ClaimFacts::slot)).contains(here.slots.get(FullRound.FREE));
        assertThat(here.book(meeting(LUIS), here.slots.get(FullRound.FREE)).isBooked())
                .isTrue();
    }

    private void movesIn(Player who, Player with) {
        Removing.movesIn(here.database, here.kith(), new Removing.Who(who, MATEO), with);
    }

    private Meeting meeting(Player guardian) {
        return here.conferences.meeting(here.round, guardian, MATEO);
    }
}

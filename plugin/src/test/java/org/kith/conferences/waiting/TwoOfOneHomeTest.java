package org.kith.conferences.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.LUIS;

import java.time.Duration;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Meeting;
import org.kith.conferences.OfferFirst;
import org.kith.conferences.RoundRules;
import org.kith.conferences.RoundRules.Homes;
import org.kith.conferences.RoundRules.Part;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.OnBothDatabases;

/** Rosa waits for a second time, and Luis, as if he lived with her, chooses one himself: in a group one seat is free of each time. */
class TwoOfOneHomeTest {

    private final FullRound here;
    private final Meeting rosas;
    private final Meeting luises;

    TwoOfOneHomeTest(Database database, FixedClock clock) {
        this.here = new FullRound(database, clock, new RoundRules(3, 2, Homes.TOGETHER, Part.AWAY, 12));
        this.rosas = about(here.rosas.home());
        this.luises = about(
                new Meeting.Home(here.cast.id(LUIS, SCIENCE), here.rosas.home().household()));
    }

    /** All homes of the child together. */
    private Meeting about(Meeting.Home home) {
        return new Meeting(here.round.id(), here.rosas.course(), here.rosas.child(), home, here.rosas.child());
    }

    @OnBothDatabases
    void whatTheOneKeepsIsNotOfferedToTheOther() {
        here.hold(luises, here.slots.get(0));

        here.joins(rosas);

        assertThat(here.offer(rosas).map(ClaimFacts::slot)).contains(here.slots.get(1));
        assertThat(here.book(luises, here.slots.get(0)).isBooked()).isTrue();
    }

    @OnBothDatabases
    void whatTheOneHasBookedIsNotOfferedToTheOther() {
        here.takes(luises, here.slots.get(0));

        here.joins(rosas);

        assertThat(here.offer(rosas).map(ClaimFacts::slot)).contains(here.slots.get(1));
    }

    @OnBothDatabases
    void whatIsOfferedToTheOneIsAnsweredBeforeTheOtherKeepsASecondSeatOfIt() {
        here.joins(rosas);
        assertThat(here.offer(rosas).map(ClaimFacts::slot)).contains(here.slots.get(0));

        assertThatThrownBy(() -> here.hold(luises, here.slots.get(0))).isInstanceOf(OfferFirst.class);

        assertThat(here.takes(luises, here.slots.get(1)).isBooked()).isTrue();
    }

    @OnBothDatabases
    void whoTakesAnotherTimeSaysNoToWhatIsOffered() {
        here.joins(rosas);
        here.takes(rosas, here.slots.get(1));
        assertThat(here.offer(rosas).map(ClaimFacts::slot)).contains(here.slots.get(0));

        here.declines(rosas, true);

        assertThat(here.offer(rosas)).isEmpty();
        assertThat(here.outcomes(rosas)).containsExactly(OfferOutcome.DECLINED);
        assertThat(here.state(rosas)).isEqualTo(WaitState.BOOKED);
    }

    @OnBothDatabases
    void whoTakesAnotherTimeIsToldNothingOfTheEndOfTheLine() {
        here.joins(rosas);
        here.takes(rosas, here.slots.get(1));
        here.clock.passes(Duration.ofDays(1));

        here.moves();

        assertThat(here.outcomes(rosas)).containsExactly(OfferOutcome.LAPSED);
        assertThat(here.line()).isEmpty();
        assertThat(here.node.news()).extracting(WaitNews::kind).containsExactly(WaitNews.Kind.OFFERED);
    }

    @OnBothDatabases
    void whatWasOfferedAndRunsOutIsAnybodysOfTheHome() {
        here.joins(rosas);
        here.clock.passes(Duration.ofDays(1));

        assertThat(here.takes(luises, here.slots.get(0)).isBooked()).isTrue();
    }
}

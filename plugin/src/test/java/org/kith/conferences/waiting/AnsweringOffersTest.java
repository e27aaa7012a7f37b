package org.kith.conferences.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.conferences.waiting.FullRound.FREE;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.HoldOver;
import org.kith.conferences.OfferFirst;
import org.kith.conferences.SlotTaken;
import org.kith.conferences.waiting.WaitNews.Kind;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.OnBothDatabases;

/** What becomes of an offer. */
class AnsweringOffersTest {

    private final FullRound here;

    AnsweringOffersTest(Database database, FixedClock clock) {
        this.here = new FullRound(database, clock);
    }

    @OnBothDatabases
    void whoAcceptsHasBookedAndWaitsNoMore() {
        here.joins(here.rosas);
        here.becomesFree(FREE);

        ClaimFacts booked = here.book(here.rosas, here.slots.get(FREE));

        assertThat(booked.isBooked()).isTrue();
        assertThat(here.line()).isEmpty();
        assertThat(here.state(here.rosas)).isEqualTo(WaitState.BOOKED);
        assertThat(here.outcomes(here.rosas)).containsExactly(OfferOutcome.ACCEPTED);
    }

    @OnBothDatabases
    void whoDeclinesAndStaysKeepsThePlaceAndIsNotAskedAboutItAgain() {
        here.joins(here.rosas);
        here.joins(here.sams);
        here.becomesFree(FREE);

        here.declines(here.rosas, true);

        assertThat(here.offer(here.rosas)).isEmpty();
        assertThat(here.offer(here.sams).map(ClaimFacts::slot)).contains(here.slots.get(FREE));
        here.becomesFree(FREE + 1);
        assertThat(here.offer(here.rosas).map(ClaimFacts::slot)).contains(here.slots.get(FREE + 1));
    }

    @OnBothDatabases
    void whoDeclinesAndLeavesIsNotInLineAnyMore() {
        here.joins(here.rosas);
        here.becomesFree(FREE);

        here.declines(here.rosas, false);

        assertThat(here.line()).isEmpty();
        assertThat(here.takes(here.sams, here.slots.get(FREE)).isBooked()).isTrue();
    }

    @OnBothDatabases
    void aNoToWhatWasAnsweredBeforeIsNoneToWhatIsOfferedNow() {
        here.joins(here.rosas);
        here.becomesFree(FREE);
        Optional<UUID> seen = here.offer(here.rosas).map(ClaimFacts::id);
        here.declines(here.rosas, true);
        here.becomesFree(FREE + 1);

        for (boolean stays : List.of(true, false)) {
            assertThatThrownBy(() -> here.kith().the(WaitSteps.class).decline(here.rosas, seen, stays))
                    .isInstanceOf(OfferOver.class);
        }

        assertThat(here.offer(here.rosas).map(ClaimFacts::slot)).contains(here.slots.get(FREE + 1));
        assertThat(here.line()).containsExactly(here.rosas);
    }

    @OnBothDatabases
    void whoWouldNotWaitOnLeavesAlsoWhenWhatTheySawIsOver() {
        here.joins(here.rosas);
        here.becomesFree(FREE);
        Optional<UUID> seen = here.offer(here.rosas).map(ClaimFacts::id);
        here.declines(here.rosas, true);

        here.kith().the(WaitSteps.class).decline(here.rosas, seen, false);

        assertThat(here.state(here.rosas)).isEqualTo(WaitState.LEFT);
    }

    @OnBothDatabases
    void whoLeavesTheLineLeavesWhateverIsOffered() {
        here.joins(here.rosas);
        here.joins(here.sams);
        here.becomesFree(FREE);

        here.kith().the(WaitSteps.class).giveUp(here.rosas);
        here.moves();

        assertThat(here.state(here.rosas)).isEqualTo(WaitState.LEFT);
        assertThat(here.offer(here.sams).map(ClaimFacts::slot)).contains(here.slots.get(FREE));
    }

    @OnBothDatabases
    void whoDoesNotAnswerGoesToTheEndAndTheNextIsAsked() {
        here.joins(here.rosas);
        here.joins(here.sams);
        here.becomesFree(FREE);

        here.clock.passes(Duration.ofHours(4));
        here.moves();

        assertThat(here.offer(here.sams).map(ClaimFacts::slot)).contains(here.slots.get(FREE));
        assertThat(here.line()).containsExactly(here.sams, here.rosas);
        assertThat(here.node.news())
                .extracting(WaitNews::kind)
                .containsExactly(Kind.OFFERED, Kind.LAPSED, Kind.OFFERED);
    }

    @OnBothDatabases
    void anOfferThatHasLapsedCannotBeAcceptedAndIsNobodysWhoJumpsIn() {
        here.joins(here.rosas);
        here.joins(here.sams);
        here.becomesFree(FREE);

        here.clock.passes(Duration.ofHours(4));

        assertThatThrownBy(() -> here.book(here.rosas, here.slots.get(FREE))).isInstanceOf(HoldOver.class);
        assertThatThrownBy(() -> here.hold(here.crowd.get(0), here.slots.get(FREE)))
                .isInstanceOf(SlotTaken.class);
    }

    @OnBothDatabases
    void whoHasAnOfferAnswersItBeforeChoosingAnotherTime() {
        here.joins(here.rosas);
        here.becomesFree(FREE);
        here.cancels(here.crowd.get(5));

        assertThatThrownBy(() -> here.hold(here.rosas, here.slots.get(5))).isInstanceOf(OfferFirst.class);
    }

    @OnBothDatabases
    void anOfferEndsBeforeSignUpDoes() {
        here.joins(here.rosas);
        here.clock.set(here.round.plan().closes().minus(Duration.ofHours(7)));

        here.becomesFree(FREE + 12);

        assertThat(here.offer(here.rosas).flatMap(ClaimFacts::heldUntil))
                .hasValueSatisfying(until ->
                        assertThat(until).isBeforeOrEqualTo(here.round.plan().closes()));
    }
}

package org.kith.conferences.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.conferences.ConferencesInTests.THURSDAY;
import static org.kith.conferences.ConferencesInTests.TUESDAY;
import static org.kith.conferences.waiting.FullRound.FREE;
import static org.kith.testing.Classroom.READING;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.LUCIA;
import static org.kith.testing.Player.LUND;
import static org.kith.testing.Player.ROSA;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.HostFacts;
import org.kith.conferences.Hosts;
import org.kith.conferences.Meeting;
import org.kith.conferences.Mode;
import org.kith.conferences.Needs;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules;
import org.kith.conferences.Rounds;
import org.kith.conferences.SlotTaken;
import org.kith.conferences.Wish;
import org.kith.conferences.waiting.WaitNews.Kind;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.OnBothDatabases;

/** To whom a time that becomes free is offered. */
class WhoseTurnTest {

    private final FullRound here;

    WhoseTurnTest(Database database, FixedClock clock) {
        this.here = new FullRound(database, clock);
    }

    @OnBothDatabases
    void aTimeThatBecomesFreeIsKeptForTheFirst() {
        here.joins(here.rosas);
        here.joins(here.sams);

        here.becomesFree(FREE);

        assertThat(here.offer(here.rosas).map(ClaimFacts::slot)).contains(here.slots.get(FREE));
        assertThat(here.offer(here.sams)).isEmpty();
        assertThat(here.node.news()).extracting(WaitNews::kind).containsExactly(Kind.OFFERED);
    }

    @OnBothDatabases
    void nobodyElseGetsItNotEvenBeforeItIsOffered() {
        here.joins(here.rosas);
        here.cancels(here.crowd.get(FREE));

        assertThatThrownBy(() -> here.hold(here.sams, here.slots.get(FREE))).isInstanceOf(SlotTaken.class);
        here.moves();
        assertThatThrownBy(() -> here.hold(here.sams, here.slots.get(FREE))).isInstanceOf(SlotTaken.class);
    }

    @OnBothDatabases
    void theFirstInLineMayTakeItWithoutWaitingForTheOffer() {
        here.joins(here.rosas);
        here.joins(here.sams);
        here.cancels(here.crowd.get(FREE));

        assertThatThrownBy(() -> here.hold(here.sams, here.slots.get(FREE))).isInstanceOf(SlotTaken.class);
        assertThat(here.hold(here.rosas, here.slots.get(FREE)).slot()).isEqualTo(here.slots.get(FREE));
    }

    @OnBothDatabases
    void aTimeThatSuitsNobodyInLineIsEverybodys() {
        here.joins(here.rosas, FullRound.on(THURSDAY));

        here.becomesFree(FREE);

        assertThat(here.offer(here.rosas)).isEmpty();
        assertThat(here.takes(here.sams, here.slots.get(FREE)).isBooked()).isTrue();
    }

    @OnBothDatabases
    void whomItDoesNotSuitKeepsThePlaceAndTheNextIsAsked() {
        here.joins(here.rosas, FullRound.on(THURSDAY));
        here.joins(here.sams, FullRound.on(TUESDAY));

        here.becomesFree(FREE);

        assertThat(here.offer(here.rosas)).isEmpty();
        assertThat(here.offer(here.sams).map(ClaimFacts::slot)).contains(here.slots.get(FREE));
        assertThat(here.line()).containsExactly(here.rosas, here.sams);
    }

    @OnBothDatabases
    void onlyAWayThatSuitsIsOffered() {
        here.joins(here.rosas, new TimeWish(Set.of(), Optional.empty(), Optional.empty(), Set.of(Mode.VIDEO)));

        here.becomesFree(FREE);

        assertThat(here.offer(here.rosas).map(ClaimFacts::mode)).contains(Mode.VIDEO);
    }

    @OnBothDatabases
    void whoMeetsSomebodyElseThenIsNotAsked() {
        RoundFacts other = here.database.inTransaction(() -> here.conferences.open(RoundRules.USUAL));
        Meeting lucias = here.conferences.meeting(other, ROSA, LUCIA);
        here.takes(lucias, here.conferences.slots(other).get(FREE));
        here.joins(here.rosas);
        here.joins(here.sams);

        here.becomesFree(FREE);

        assertThat(here.offer(here.rosas)).isEmpty();
        assertThat(here.offer(here.sams)).isPresent();
    }

    @OnBothDatabases
    void whoMeetsSomebodyElseBeforeTheInterpreterIsDoneIsNotAsked() {
        RoundFacts other = here.database.inTransaction(() -> here.conferences.open(RoundRules.USUAL));
        Meeting lucias = here.conferences.meeting(other, ROSA, LUCIA);
        here.takes(lucias, here.conferences.slots(other).get(FREE + 1));
        WaitSteps steps = here.kith().the(WaitSteps.class);
        Wish inSomali = new Wish(new Needs("so", "", false, false, false), "");
        steps.join(here.round, here.rosas, FullRound.on(TUESDAY), inSomali);
        here.clock.passes(Duration.ofSeconds(1));
        steps.join(here.round, here.sams, FullRound.on(TUESDAY), inSomali);

        here.cancels(here.crowd.get(FREE));
        here.cancels(here.crowd.get(FREE + 1));
        here.moves();

        assertThat(here.offer(here.rosas)).isEmpty();
        assertThat(here.offer(here.sams).map(ClaimFacts::slot)).contains(here.slots.get(FREE));
    }

    @OnBothDatabases
    void aServerThatWasDownCatchesUp() {
        here.joins(here.rosas);
        here.joins(here.sams);
        here.becomesFree(FREE);
        here.cancels(here.crowd.get(5));
        here.clock.passes(Duration.ofDays(1));

        WaitingInTests restarted = new WaitingInTests(here.database, here.clock);
        restarted.kith().the(Offering.class).goRound();

        assertThat(restarted.news())
                .extracting(WaitNews::kind)
                .containsExactly(Kind.LAPSED, Kind.OFFERED, Kind.OFFERED);
        assertThat(here.offer(here.sams).map(ClaimFacts::slot)).contains(here.slots.get(FREE));
        assertThat(here.offer(here.rosas).map(ClaimFacts::slot)).contains(here.slots.get(5));
    }

    @OnBothDatabases
    void aHoldThatHasRunOutIsOfferedWithoutAnybodysDoing() {
        here.cancels(here.crowd.get(FREE));
        here.hold(here.sams, here.slots.get(FREE));
        here.joins(here.rosas);
        assertThat(here.offer(here.rosas)).isEmpty();

        here.clock.passes(Duration.ofMinutes(2));
        here.kith().the(Offering.class).goRound();

        assertThat(here.offer(here.rosas).map(ClaimFacts::slot)).contains(here.slots.get(FREE));
    }

    @OnBothDatabases
    void whatIsFreeTooLateToThinkAboutIsNotOfferedButFirstComeFirstServed() {
        here.joins(here.rosas);
        here.clock.set(here.round.plan().closes().minus(Duration.ofMinutes(20)));

        here.becomesFree(FREE + 12);

        assertThat(here.offer(here.rosas)).isEmpty();
        assertThat(here.takes(here.sams, here.slots.get(FREE + 12)).isBooked()).isTrue();
    }

    @OnBothDatabases
    void whoseTeachersHaveLeftTheRoundKeepsNobodyFromATime() {
        Hosts hosts = here.kith().the(Hosts.class);
        UUID reading = here.cast.id(READING);
        here.in(() -> {
            hosts.invite(here.round.id(), true);
            hosts.takePart(here.round, reading, here.cast.id(LUND, READING));
            return true;
        });
        RoundFacts theirs = here.kith().the(Rounds.class).in(reading, here.round.id());
        Meeting lucias = new Meeting(
                here.round.id(),
                reading,
                here.cast.id(LUCIA, SCIENCE),
                here.rosas.home(),
                here.rosas.home().household());
        here.kith().the(WaitSteps.class).join(theirs, lucias, TimeWish.ANY, Wish.NONE);
        UUID lund = here.kith().the(Rounds.class).hosts(here.round.id()).stream()
                .filter(host -> host.course().equals(reading))
                .map(HostFacts::id)
                .findFirst()
                .orElseThrow();
        here.in(() -> {
            hosts.leave(here.round.id(), lund);
            return true;
        });

        here.cancels(here.crowd.get(FREE));

        assertThat(here.takes(here.sams, here.slots.get(FREE)).isBooked()).isTrue();
        here.moves();
        assertThat(here.line()).isEmpty();
    }
}

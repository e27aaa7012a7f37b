package org.kith.conferences.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.conferences.ConferencesInTests.THURSDAY;
import static org.kith.conferences.ConferencesInTests.TUESDAY;
import static org.kith.testing.Classroom.READING;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ADA;
import static org.kith.testing.Player.LUCIA;
import static org.kith.testing.Player.LUIS;
import static org.kith.testing.Player.LUND;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.ROSA;
import static org.kith.testing.Player.SAM;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.kith.conferences.AlreadyBooked;
import org.kith.conferences.Bookings;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Claims;
import org.kith.conferences.ConferencesInTests;
import org.kith.conferences.Crowd;
import org.kith.conferences.Ending;
import org.kith.conferences.Holds;
import org.kith.conferences.HostFacts;
import org.kith.conferences.Hosts;
import org.kith.conferences.Meeting;
import org.kith.conferences.Mode;
import org.kith.conferences.OfferFirst;
import org.kith.conferences.Parting;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules;
import org.kith.conferences.Rounds;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.SlotTaken;
import org.kith.conferences.Wish;
import org.kith.conferences.waiting.WaitNews.Kind;
import org.kith.families.PersonForgotten;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;

/** One time of an evening of twelve is everything: the others are taken by a crowd. */
class WaitingListTest {

    private static final int FREE = 3;

    private final Database database;
    private final FixedClock clock;
    private final Cast cast;
    private final WaitingInTests node;
    private final ConferencesInTests conferences;
    private final RoundFacts round;
    private final List<SlotFacts> slots;
    private final List<Meeting> crowd;
    private final Meeting rosas;
    private final Meeting luises;
    private final Meeting sams;

    WaitingListTest(Database database, FixedClock clock) {
        this.database = database;
        this.clock = clock;
        this.node = new WaitingInTests(database, clock);
        this.cast = new Cast(kith());
        this.conferences = new ConferencesInTests(kith(), cast);
        List.of(MATEO, LUCIA, ADA).forEach(child -> cast.arrives(child, SCIENCE));
        this.round = database.inTransaction(() -> conferences.open(RoundRules.USUAL));
        this.slots = conferences.slots(round);
        this.crowd = database.inTransaction(() -> new Crowd(kith(), cast).meetings(round, slots.size()));
        this.rosas = conferences.meeting(round, ROSA, MATEO);
        this.luises = conferences.meeting(round, LUIS, MATEO);
        this.sams = conferences.meeting(round, SAM, ADA);
        IntStream.range(0, slots.size()).forEach(at -> takes(crowd.get(at), slots.get(at)));
    }

    @OnBothDatabases
    void aTimeThatBecomesFreeIsKeptForTheFirst() {
        joins(rosas);
        joins(sams);

        becomesFree(FREE);

        assertThat(offer(rosas).map(ClaimFacts::slot)).contains(slots.get(FREE));
        assertThat(offer(sams)).isEmpty();
        assertThat(node.news()).extracting(WaitNews::kind).containsExactly(Kind.OFFERED);
    }

    @OnBothDatabases
    void nobodyElseGetsItNotEvenBeforeItIsOffered() {
        joins(rosas);
        cancels(crowd.get(FREE));

        assertThatThrownBy(() -> hold(sams, slots.get(FREE))).isInstanceOf(SlotTaken.class);
        moves();
        assertThatThrownBy(() -> hold(sams, slots.get(FREE))).isInstanceOf(SlotTaken.class);
    }

    @OnBothDatabases
    void theFirstInLineMayTakeItWithoutWaitingForTheOffer() {
        joins(rosas);
        joins(sams);
        cancels(crowd.get(FREE));

        assertThatThrownBy(() -> hold(sams, slots.get(FREE))).isInstanceOf(SlotTaken.class);
        assertThat(hold(rosas, slots.get(FREE)).slot()).isEqualTo(slots.get(FREE));
    }

    @OnBothDatabases
    void aTimeThatSuitsNobodyInLineIsEverybodys() {
        joins(rosas, on(THURSDAY));

        becomesFree(FREE);

        assertThat(offer(rosas)).isEmpty();
        assertThat(takes(sams, slots.get(FREE)).isBooked()).isTrue();
    }

    @OnBothDatabases
    void whomItDoesNotSuitKeepsThePlaceAndTheNextIsAsked() {
        joins(rosas, on(THURSDAY));
        joins(sams, on(TUESDAY));

        becomesFree(FREE);

        assertThat(offer(rosas)).isEmpty();
        assertThat(offer(sams).map(ClaimFacts::slot)).contains(slots.get(FREE));
        assertThat(line()).containsExactly(rosas, sams);
    }

    @OnBothDatabases
    void onlyAWayThatSuitsIsOffered() {
        joins(rosas, new TimeWish(Set.of(), Optional.empty(), Optional.empty(), Set.of(Mode.VIDEO)));

        becomesFree(FREE);

        assertThat(offer(rosas).map(ClaimFacts::mode)).contains(Mode.VIDEO);
    }

    @OnBothDatabases
    void whoMeetsSomebodyElseThenIsNotAsked() {
        RoundFacts other = database.inTransaction(() -> conferences.open(RoundRules.USUAL));
        Meeting lucias = conferences.meeting(other, ROSA, LUCIA);
        takes(lucias, conferences.slots(other).get(FREE));
        joins(rosas);
        joins(sams);

        becomesFree(FREE);

        assertThat(offer(rosas)).isEmpty();
        assertThat(offer(sams)).isPresent();
    }

    @OnBothDatabases
    void whoAcceptsHasBookedAndWaitsNoMore() {
        joins(rosas);
        becomesFree(FREE);

        ClaimFacts booked = book(rosas, slots.get(FREE));

        assertThat(booked.isBooked()).isTrue();
        assertThat(line()).isEmpty();
        assertThat(state(rosas)).isEqualTo(WaitState.BOOKED);
        assertThat(outcomes(rosas)).containsExactly(OfferOutcome.ACCEPTED);
    }

    @OnBothDatabases
    void whoDeclinesAndStaysKeepsThePlaceAndIsNotAskedAboutItAgain() {
        joins(rosas);
        joins(sams);
        becomesFree(FREE);

        declines(rosas, true);

        assertThat(offer(rosas)).isEmpty();
        assertThat(offer(sams).map(ClaimFacts::slot)).contains(slots.get(FREE));
        becomesFree(FREE + 1);
        assertThat(offer(rosas).map(ClaimFacts::slot)).contains(slots.get(FREE + 1));
    }

    @OnBothDatabases
    void whoDeclinesAndLeavesIsNotInLineAnyMore() {
        joins(rosas);
        becomesFree(FREE);

        declines(rosas, false);

        assertThat(line()).isEmpty();
        assertThat(takes(sams, slots.get(FREE)).isBooked()).isTrue();
    }

    @OnBothDatabases
    void whoDoesNotAnswerGoesToTheEndAndTheNextIsAsked() {
        joins(rosas);
        joins(sams);
        becomesFree(FREE);

        clock.passes(Duration.ofHours(4));
        moves();

        assertThat(offer(sams).map(ClaimFacts::slot)).contains(slots.get(FREE));
        assertThat(line()).containsExactly(sams, rosas);
        assertThat(node.news()).extracting(WaitNews::kind).containsExactly(Kind.OFFERED, Kind.LAPSED, Kind.OFFERED);
    }

    @OnBothDatabases
    void anOfferThatHasLapsedCannotBeAcceptedAndIsNobodysWhoJumpsIn() {
        joins(rosas);
        joins(sams);
        becomesFree(FREE);

        clock.passes(Duration.ofHours(4));

        assertThatThrownBy(() -> book(rosas, slots.get(FREE))).isInstanceOf(org.kith.conferences.HoldOver.class);
        assertThatThrownBy(() -> hold(crowd.get(0), slots.get(FREE))).isInstanceOf(SlotTaken.class);
    }

    @OnBothDatabases
    void aServerThatWasDownCatchesUp() {
        joins(rosas);
        joins(sams);
        becomesFree(FREE);
        cancels(crowd.get(5));
        clock.passes(Duration.ofDays(1));

        WaitingInTests restarted = new WaitingInTests(database, clock);
        restarted.kith().the(Offering.class).goRound();

        assertThat(restarted.news())
                .extracting(WaitNews::kind)
                .containsExactly(Kind.LAPSED, Kind.OFFERED, Kind.OFFERED);
        assertThat(offer(sams).map(ClaimFacts::slot)).contains(slots.get(FREE));
        assertThat(offer(rosas).map(ClaimFacts::slot)).contains(slots.get(5));
    }

    @OnBothDatabases
    void aHoldThatHasRunOutIsOfferedWithoutAnybodysDoing() {
        cancels(crowd.get(FREE));
        hold(sams, slots.get(FREE));
        joins(rosas);
        assertThat(offer(rosas)).isEmpty();

        clock.passes(Duration.ofMinutes(2));
        kith().the(Offering.class).goRound();

        assertThat(offer(rosas).map(ClaimFacts::slot)).contains(slots.get(FREE));
    }

    @OnBothDatabases
    void guardiansOfOneHomeShareOnePlace() {
        joins(rosas);
        Meeting withRosa = new Meeting(
                rosas.round(),
                rosas.course(),
                rosas.child(),
                new Meeting.Home(luises.home().guardian(), rosas.home().household()),
                rosas.party());
        joins(withRosa, on(THURSDAY));

        assertThat(line()).hasSize(1);
        assertThat(kith().the(Waits.class).of(rosas).map(place -> place.entry().times()))
                .contains(on(THURSDAY));
    }

    @OnBothDatabases
    void theOtherHomeHasAPlaceOfItsOwnAndSeesNothingOfThis() {
        joins(rosas);
        becomesFree(FREE);

        assertThat(kith().the(Waits.class).of(luises)).isEmpty();
        assertThat(offer(luises)).isEmpty();
        joins(luises);
        assertThat(line()).containsExactly(rosas, luises);
    }

    @OnBothDatabases
    void aHomeThatHasItsMeetingCannotJoin() {
        cancels(crowd.get(FREE));
        takes(rosas, slots.get(FREE));

        assertThatThrownBy(() -> joins(rosas)).isInstanceOf(AlreadyBooked.class);
    }

    @OnBothDatabases
    void whoWishesForWhatIsNotThereIsToldAtOnce() {
        assertThatThrownBy(() -> joins(rosas, on(LocalDate.of(2026, 10, 14)))).isInstanceOf(NoSuchTimes.class);
    }

    @OnBothDatabases
    void whoHasAnOfferAnswersItBeforeChoosingAnotherTime() {
        joins(rosas);
        becomesFree(FREE);
        cancels(crowd.get(5));

        assertThatThrownBy(() -> hold(rosas, slots.get(5))).isInstanceOf(OfferFirst.class);
    }

    @OnBothDatabases
    void changingTheWishKeepsThePlaceAndOffersWhatIsFree() {
        joins(rosas, on(THURSDAY));
        joins(sams, on(THURSDAY));
        becomesFree(FREE);

        joins(rosas, on(TUESDAY));

        assertThat(line()).containsExactly(rosas, sams);
        assertThat(offer(rosas).map(ClaimFacts::slot)).contains(slots.get(FREE));
    }

    @OnBothDatabases
    void whoIsTakenOffReadsWhy() {
        joins(rosas);
        becomesFree(FREE);
        InLine place = kith().the(Waits.class).line(round.id()).get(0);

        kith().the(WaitSteps.class).takeOff(place, "Please call me.");

        assertThat(offer(rosas)).isEmpty();
        assertThat(line()).isEmpty();
        assertThat(node.news())
                .last()
                .satisfies(told -> assertThat(told.entry().reason()).isEqualTo("Please call me."));
    }

    @OnBothDatabases
    void theLineEndsWithSignUpAndEverybodyIsToldOnce() {
        joins(rosas);
        joins(sams);
        database.inTransaction(() -> kith().the(Rounds.class).close(round.course(), round.id()));

        moves();
        moves();

        assertThat(line()).isEmpty();
        assertThat(node.news()).extracting(WaitNews::kind).containsExactly(Kind.CLOSED, Kind.CLOSED);
    }

    @OnBothDatabases
    void whatIsOfferedStaysWhenSignUpIsClosedByHand() {
        joins(rosas);
        becomesFree(FREE);
        database.inTransaction(() -> kith().the(Rounds.class).close(round.course(), round.id()));

        moves();

        assertThat(book(rosas, slots.get(FREE)).isBooked()).isTrue();
    }

    @OnBothDatabases
    void anOfferEndsBeforeSignUpDoes() {
        joins(rosas);
        clock.set(round.plan().closes().minus(Duration.ofHours(7)));

        becomesFree(FREE + 12);

        assertThat(offer(rosas).flatMap(ClaimFacts::heldUntil))
                .hasValueSatisfying(until ->
                        assertThat(until).isBeforeOrEqualTo(round.plan().closes()));
    }

    @OnBothDatabases
    void whatIsFreeTooLateToThinkAboutIsNotOfferedButFirstComeFirstServed() {
        joins(rosas);
        clock.set(round.plan().closes().minus(Duration.ofMinutes(20)));

        becomesFree(FREE + 12);

        assertThat(offer(rosas)).isEmpty();
        assertThat(takes(sams, slots.get(FREE + 12)).isBooked()).isTrue();
    }

    @OnBothDatabases
    void whoseTeachersHaveLeftTheRoundKeepsNobodyFromATime() {
        Hosts hosts = kith().the(Hosts.class);
        UUID reading = cast.id(READING);
        in(() -> {
            hosts.invite(round.id(), true);
            hosts.takePart(round, reading, cast.id(LUND, READING));
            return true;
        });
        RoundFacts theirs = kith().the(Rounds.class).in(reading, round.id());
        Meeting lucias = new Meeting(
                round.id(),
                reading,
                cast.id(LUCIA, SCIENCE),
                rosas.home(),
                rosas.home().household());
        kith().the(WaitSteps.class).join(theirs, lucias, TimeWish.ANY, Wish.NONE);
        UUID lund = kith().the(Rounds.class).hosts(round.id()).stream()
                .filter(host -> host.course().equals(reading))
                .map(HostFacts::id)
                .findFirst()
                .orElseThrow();
        in(() -> {
            hosts.leave(round.id(), lund);
            return true;
        });

        cancels(crowd.get(FREE));

        assertThat(takes(sams, slots.get(FREE)).isBooked()).isTrue();
        moves();
        assertThat(line()).isEmpty();
    }

    @OnBothDatabases
    void whoIsForgottenWaitsNowhere() {
        joins(rosas);
        becomesFree(FREE);

        database.inTransaction(() -> kith().the(ForgottenWaits.class)
                .forget(new PersonForgotten(List.of(rosas.home().guardian()))));

        assertThat(database.rows("conference_wait")).isZero();
        assertThat(database.rows("conference_time_offer")).isZero();
    }

    private Kith kith() {
        return node.kith();
    }

    private static TimeWish on(LocalDate day) {
        return new TimeWish(Set.of(day), Optional.empty(), Optional.empty(), Set.of());
    }

    private void joins(Meeting meeting) {
        joins(meeting, TimeWish.ANY);
    }

    private void joins(Meeting meeting, TimeWish times) {
        kith().the(WaitSteps.class).join(round, meeting, times, Wish.NONE);
        clock.passes(Duration.ofSeconds(1));
        moves();
    }

    private void declines(Meeting meeting, boolean stays) {
        kith().the(WaitSteps.class).decline(meeting, stays);
        moves();
    }

    private void becomesFree(int slot) {
        cancels(crowd.get(slot));
        moves();
    }

    private void moves() {
        kith().the(Offering.class).goRound(round.id());
    }

    private void cancels(Meeting meeting) {
        ClaimFacts booked = kith().the(Bookings.class).of(meeting).get(0);
        Parting parting =
                new Parting(Ending.REMOVED, "", booked.meeting().home().guardian());
        in(() -> {
            kith().the(Claims.class).remove(round.id(), List.of(booked.id()), parting);
            return true;
        });
    }

    private ClaimFacts takes(Meeting meeting, SlotFacts slot) {
        hold(meeting, slot);
        return book(meeting, slot);
    }

    private ClaimFacts hold(Meeting meeting, SlotFacts slot) {
        return in(() -> kith().the(Holds.class).hold(meeting, ConferencesInTests.choice(slot)));
    }

    private ClaimFacts book(Meeting meeting, SlotFacts slot) {
        UUID by = meeting.home().guardian();
        return in(() -> kith().the(Claims.class).book(meeting, slot.id(), Wish.NONE, by));
    }

    private Optional<ClaimFacts> offer(Meeting meeting) {
        return kith().the(Bookings.class).of(meeting).stream()
                .filter(claim -> claim.isOfferedAt(clock.instant()))
                .findFirst();
    }

    private List<Meeting> line() {
        return kith().the(Waits.class).line(round.id()).stream()
                .map(InLine::meeting)
                .toList();
    }

    private WaitState state(Meeting meeting) {
        return kith().the(Waits.class).of(meeting).orElseThrow().entry().state();
    }

    private List<OfferOutcome> outcomes(Meeting meeting) {
        return kith().the(Waits.class).of(meeting).orElseThrow().offers().stream()
                .map(OfferFacts::outcome)
                .toList();
    }

    private <T> T in(Supplier<T> work) {
        return database.inTransaction(work);
    }
}

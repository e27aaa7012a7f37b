package org.kith.conferences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.conferences.ConferencesInTests.choice;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.LUCIA;
import static org.kith.testing.Player.LUIS;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.ROSA;

import java.util.List;
import java.util.UUID;
import org.kith.conferences.RoundRules.Homes;
import org.kith.conferences.RoundRules.Part;
import org.kith.conferences.booking.OwnMeetings;
import org.kith.households.Ground;
import org.kith.households.ManyLinks;
import org.kith.households.NewLink;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;

/** Luis and Rosa have a home each, as an LMS links them, until somebody says that it is one. */
class MovedMeetingsTest {

    private static final Wish INTERPRETED = new Wish(new Needs("es", "", false, false, false), "");

    private final Database database;
    private final Kith kith;
    private final Cast cast;
    private final ConferencesInTests conferences;
    private final Bookings bookings;
    private final Holds holds;
    private final Claims claims;

    MovedMeetingsTest(Database database, FixedClock clock) {
        this.database = database;
        this.kith = Removing.listening(database, clock);
        this.cast = new Cast(kith);
        List.of(MATEO, LUCIA).forEach(child -> cast.arrives(child, SCIENCE));
        this.conferences = new ConferencesInTests(kith, cast);
        this.bookings = kith.the(Bookings.class);
        this.holds = kith.the(Holds.class);
        this.claims = kith.the(Claims.class);
    }

    @OnBothDatabases
    void whoMovesInWithTheOtherGuardianSeesTheirMeetingAndCancelsIt() {
        RoundFacts round = open(RoundRules.USUAL);
        ClaimFacts booked = takes(luises(round), slot(round, 3), Wish.NONE);

        movesIn();

        assertThat(bookings.of(luises(round))).extracting(ClaimFacts::id).containsExactly(booked.id());
        assertThat(told(booked)).isTrue();
        cancels(luises(round), booked);
        assertThat(database.rows("conference_claim")).isZero();
        assertThat(kith.the(CancelledMeetings.class).of(luises(round))).hasSize(1);
    }

    @OnBothDatabases
    void whoHasBookedElsewhereOnlyMovesTheMeeting() {
        RoundFacts round = open(RoundRules.USUAL);
        ClaimFacts booked = takes(luises(round), slot(round, 3), Wish.NONE);

        movesIn();

        assertThat(hold(luises(round), slot(round, 5)).exchange()).isTrue();
        assertThat(book(luises(round), slot(round, 5), Wish.NONE).id()).isEqualTo(booked.id());
    }

    @OnBothDatabases
    void whomAListPutsIntoOneHomeKeepTheirMeetings() {
        RoundFacts round = open(RoundRules.USUAL);
        ClaimFacts booked = takes(luises(round), slot(round, 3), Wish.NONE);
        UUID rosas = rosas(round).home().household();
        NewLink listed = NewLink.of(
                        luises(round).home().guardian(), booked.meeting().child(), Ground.OFFICE_LIST)
                .in(rosas);

        database.inTransaction(() -> kith.the(ManyLinks.class).linkAgain(List.of(listed)));

        assertThat(bookings.of(luises(round))).extracting(ClaimFacts::id).containsExactly(booked.id());
        assertThat(luises(round).isOf(rosas)).isTrue();
    }

    @OnBothDatabases
    void whatBothHaveBookedBothKeep() {
        RoundFacts round = open(RoundRules.USUAL);
        ClaimFacts rosas = takes(rosas(round), slot(round, 3), Wish.NONE);
        ClaimFacts luises = takes(luises(round), slot(round, 5), INTERPRETED);

        movesIn();

        assertThat(bookings.of(rosas(round))).extracting(ClaimFacts::id).containsExactly(rosas.id(), luises.id());
        cancels(luises(round), luises);
        assertThat(database.rows("conference_claim")).isOne();
    }

    @OnBothDatabases
    void whoeverHasAsManyAsTheRoundAllowsBooksNoOtherOne() {
        RoundFacts round = open(RoundRules.USUAL);
        ClaimFacts rosas = takes(rosas(round), slot(round, 3), Wish.NONE);
        ClaimFacts luises = takes(luises(round), slot(round, 5), Wish.NONE);
        movesIn();
        cancels(rosas(round), rosas);

        assertThat(hold(rosas(round), slot(round, 7)).exchange()).isTrue();

        assertThat(book(rosas(round), slot(round, 7), Wish.NONE).id()).isEqualTo(luises.id());
        assertThat(database.rows("conference_claim")).isOne();
    }

    @OnBothDatabases
    void whatWasKeptWhileTheyDecidedIsBookedFromTheNewHome() {
        RoundFacts round = open(RoundRules.USUAL);
        hold(luises(round), slot(round, 3));

        movesIn();

        assertThat(book(luises(round), slot(round, 3), Wish.NONE).isBooked()).isTrue();
    }

    @OnBothDatabases
    void whatWasKeptIsFreeAgainWhereTheNewHomeHasItsMeeting() {
        RoundFacts round = open(RoundRules.USUAL);
        takes(rosas(round), slot(round, 3), Wish.NONE);
        hold(luises(round), slot(round, 5));

        movesIn();

        assertThatThrownBy(() -> book(luises(round), slot(round, 5), Wish.NONE)).isInstanceOf(HoldOver.class);
        assertThat(database.rows("conference_claim")).isOne();
    }

    @OnBothDatabases
    void whoWasMovingAMeetingMovesItFromTheNewHome() {
        RoundFacts round = open(RoundRules.USUAL);
        ClaimFacts booked = takes(luises(round), slot(round, 3), Wish.NONE);
        hold(luises(round), slot(round, 5));

        movesIn();

        assertThat(book(luises(round), slot(round, 5), Wish.NONE).id()).isEqualTo(booked.id());
        assertThat(database.rows("conference_claim")).isOne();
    }

    @OnBothDatabases
    void whereHomesComeTogetherTheMeetingIsStillTheChilds() {
        RoundFacts round = open(new RoundRules(1, 1, Homes.TOGETHER, Part.AWAY, 12));
        ClaimFacts booked = takes(own(round), slot(round, 3), Wish.NONE);

        movesIn();

        assertThat(bookings.of(own(round))).extracting(ClaimFacts::id).containsExactly(booked.id());
        assertThat(told(bookings.of(own(round)).get(0))).isTrue();
    }

    @OnBothDatabases
    void whatIsAboutAnotherChildStaysWhereItIs() {
        RoundFacts round = open(RoundRules.USUAL);
        Meeting lucias = conferences.meeting(round, ROSA, LUCIA);
        ClaimFacts booked = takes(lucias, slot(round, 3), Wish.NONE);

        Removing.movesIn(database, kith, new Removing.Who(ROSA, MATEO), LUIS);

        assertThat(bookings.of(lucias)).extracting(ClaimFacts::id).containsExactly(booked.id());
    }

    private void movesIn() {
        Removing.movesIn(database, kith, new Removing.Who(LUIS, MATEO), ROSA);
    }

    private boolean told(ClaimFacts booked) {
        Meeting now = bookings.ofRound(booked.meeting().round()).get(0).meeting();
        return kith.the(OwnMeetings.class).told(now).isPresent();
    }

    private RoundFacts open(RoundRules rules) {
        return database.inTransaction(() -> conferences.open(rules));
    }

    private SlotFacts slot(RoundFacts round, int number) {
        return conferences.slots(round).get(number);
    }

    private Meeting rosas(RoundFacts round) {
        return conferences.meeting(round, ROSA, MATEO);
    }

    private Meeting luises(RoundFacts round) {
        return conferences.meeting(round, LUIS, MATEO);
    }

    /** As Luis's page knows it. */
    private Meeting own(RoundFacts round) {
        return kith.the(OwnMeetings.class)
                .one(cast.id(LUIS, SCIENCE), cast.id(MATEO, SCIENCE), round.id(), round.course())
                .meeting();
    }

    private ClaimFacts takes(Meeting meeting, SlotFacts slot, Wish wish) {
        hold(meeting, slot);
        return book(meeting, slot, wish);
    }

    private ClaimFacts hold(Meeting meeting, SlotFacts slot) {
        return database.inTransaction(() -> holds.hold(meeting, choice(slot)));
    }

    private ClaimFacts book(Meeting meeting, SlotFacts slot, Wish wish) {
        return database.inTransaction(
                () -> claims.book(meeting, slot.id(), wish, meeting.home().guardian()));
    }

    private void cancels(Meeting meeting, ClaimFacts booked) {
        Parting parting = new Parting(Ending.CANCELLED, "", meeting.home().guardian());
        database.inTransaction(() -> claims.cancel(meeting, booked.id(), parting));
    }
}

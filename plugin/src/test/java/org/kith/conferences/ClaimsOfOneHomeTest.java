package org.kith.conferences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.conferences.ConferencesInTests.choice;

import java.util.List;
import java.util.Optional;
import org.kith.conferences.RoundRules.Homes;
import org.kith.conferences.RoundRules.Part;
import org.kith.page.Refusal;
import org.kith.testing.Cast;
import org.kith.testing.Classroom;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Player;

/** What a home keeps for one meeting while something else happens to its others. */
class ClaimsOfOneHomeTest {

    private final Database database;
    private final FixedClock clock;
    private final Cast cast;
    private final ConferencesInTests conferences;
    private final Holds holds;
    private final Claims claims;
    private final Bookings bookings;
    private final Timetables timetables;

    ClaimsOfOneHomeTest(Database database, FixedClock clock, Kith kith, Cast cast) {
        this.database = database;
        this.clock = clock;
        this.cast = cast;
        this.conferences = new ConferencesInTests(kith, cast);
        this.holds = kith.the(Holds.class);
        this.claims = kith.the(Claims.class);
        this.bookings = kith.the(Bookings.class);
        this.timetables = kith.the(Timetables.class);
    }

    @OnBothDatabases
    void whoseMeetingIsCancelledWhileTheyMoveItHasTheTimeThatTheyKept() {
        RoundFacts round = open(RoundRules.USUAL);
        Meeting rosas = rosas(round);
        ClaimFacts first = takes(rosas, slot(round, 3));
        hold(rosas, choice(slot(round, 5)));
        cancel(rosas, first);

        book(rosas, slot(round, 5));

        assertThat(booked(rosas)).extracting(ClaimFacts::slot).containsExactly(slot(round, 5));
    }

    @OnBothDatabases
    void whoseMeetingIsCancelledWhileTheyMoveItChoosesAnew() {
        RoundFacts round = open(RoundRules.USUAL);
        Meeting rosas = rosas(round);
        ClaimFacts first = takes(rosas, slot(round, 3));
        hold(rosas, choice(slot(round, 5)));
        cancel(rosas, first);

        ClaimFacts kept = hold(rosas, choice(slot(round, 7)));

        assertThat(kept.exchange()).isFalse();
    }

    @OnBothDatabases
    void whatIsKeptForANewMeetingMayBecomeTheTimeToWhichOneIsMoved() {
        RoundFacts round = open(new RoundRules(1, 2, Homes.EACH, Part.AWAY, 12));
        Meeting rosas = rosas(round);
        ClaimFacts first = takes(rosas, slot(round, 3));
        hold(rosas, choice(slot(round, 5)));

        hold(rosas, new Choice(slot(round, 7).id(), Mode.IN_PERSON, Optional.of(first.id())));
        book(rosas, slot(round, 7));

        assertThat(booked(rosas)).extracting(ClaimFacts::id).containsExactly(first.id());
        assertThat(booked(rosas)).extracting(ClaimFacts::slot).containsExactly(slot(round, 7));
    }

    @OnBothDatabases
    void whoMovesAMeetingOfTheirHomeIsWhoComes() {
        RoundFacts round = open(RoundRules.USUAL);
        RoundFacts other = open(RoundRules.USUAL);
        Meeting rosas = rosas(round);
        Meeting luis = of(Player.LUIS, rosas);
        takes(rosas, slot(round, 3));
        takes(rosas(other), slot(other, 5));

        takes(luis, slot(round, 5));

        assertThat(booked(rosas))
                .extracting(claim -> claim.meeting().home().guardian())
                .containsExactly(luis.home().guardian());
    }

    @OnBothDatabases
    void whoBooksWhatTheOtherGuardianKeptIsWhoComes() {
        RoundFacts round = open(RoundRules.USUAL);
        RoundFacts other = open(RoundRules.USUAL);
        Meeting luis = of(Player.LUIS, rosas(round));
        hold(rosas(round), choice(slot(round, 3)));
        takes(of(Player.LUIS, rosas(other)), slot(other, 3));

        assertThatThrownBy(() -> book(luis, slot(round, 3))).isInstanceOf(MeetsElsewhere.class);
    }

    @OnBothDatabases
    void nobodyMovesTheMeetingOfTheOtherHome() {
        RoundFacts round = open(new RoundRules(1, 1, Homes.TOGETHER, Part.AWAY, 12));
        Meeting rosas = together(Player.ROSA, round);
        Meeting luis = together(Player.LUIS, round);
        ClaimFacts first = takes(rosas, slot(round, 3));
        hold(rosas, choice(slot(round, 5)));
        cancel(rosas, first);
        ClaimFacts theirs = takes(luis, slot(round, 7));

        assertThatThrownBy(() -> book(rosas, slot(round, 5))).isInstanceOf(Refusal.class);

        assertThat(booked(luis)).containsExactly(theirs);
    }

    @OnBothDatabases
    void aTimeThatNobodyKeepsAnyMoreCanBeRemoved() {
        RoundFacts round = open(RoundRules.USUAL);
        SlotFacts slot = slot(round, 3);
        hold(rosas(round), choice(slot));
        clock.passes(Claim.HOLD);

        database.inTransaction(() -> timetables.remove(round.id(), slot.id()));

        assertThat(conferences.slots(round)).doesNotContain(slot);
    }

    private RoundFacts open(RoundRules rules) {
        return database.inTransaction(() -> conferences.open(rules));
    }

    private SlotFacts slot(RoundFacts round, int number) {
        return conferences.slots(round).get(number);
    }

    private Meeting rosas(RoundFacts round) {
        return conferences.meeting(round, Player.ROSA, Player.MATEO);
    }

    /** Of the same home, as if they lived together. */
    private Meeting of(Player other, Meeting meeting) {
        Meeting.Home home = new Meeting.Home(
                cast.id(other, Classroom.SCIENCE), meeting.home().household());
        return new Meeting(meeting.round(), meeting.course(), meeting.child(), home, meeting.party());
    }

    private Meeting together(Player guardian, RoundFacts round) {
        Meeting own = conferences.meeting(round, guardian, Player.MATEO);
        return new Meeting(own.round(), own.course(), own.child(), own.home(), own.child());
    }

    private ClaimFacts takes(Meeting meeting, SlotFacts slot) {
        hold(meeting, choice(slot));
        return book(meeting, slot);
    }

    private ClaimFacts hold(Meeting meeting, Choice choice) {
        return database.inTransaction(() -> holds.hold(meeting, choice));
    }

    private ClaimFacts book(Meeting meeting, SlotFacts slot) {
        return database.inTransaction(
                () -> claims.book(meeting, slot.id(), Wish.NONE, meeting.home().guardian()));
    }

    private void cancel(Meeting meeting, ClaimFacts booked) {
        Parting parting = new Parting(Ending.CANCELLED, "", meeting.home().guardian());
        database.inTransaction(() -> claims.cancel(meeting, booked.id(), parting));
    }

    private List<ClaimFacts> booked(Meeting meeting) {
        return bookings.of(meeting).stream().filter(ClaimFacts::isBooked).toList();
    }
}

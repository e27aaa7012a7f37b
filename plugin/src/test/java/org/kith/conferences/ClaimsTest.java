package org.kith.conferences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.conferences.ConferencesInTests.choice;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Player;

class ClaimsTest {

    private final Database database;
    private final FixedClock clock;
    private final ConferencesInTests conferences;
    private final Holds holds;
    private final Claims claims;
    private final Bookings bookings;
    private final PastMeetings past;
    private final RoundFacts round;
    private final List<SlotFacts> slots;
    private final Meeting rosas;
    private final Meeting sams;

    ClaimsTest(Database database, FixedClock clock, Kith kith, Cast cast) {
        this.database = database;
        this.clock = clock;
        this.conferences = new ConferencesInTests(kith, cast);
        this.holds = kith.the(Holds.class);
        this.claims = kith.the(Claims.class);
        this.bookings = kith.the(Bookings.class);
        this.past = kith.the(PastMeetings.class);
        this.round = database.inTransaction(() -> conferences.open(RoundRules.USUAL));
        this.slots = conferences.slots(round);
        this.rosas = conferences.meeting(round, Player.ROSA, Player.MATEO);
        this.sams = conferences.meeting(round, Player.SAM, Player.ADA);
    }

    @OnBothDatabases
    void twoEveningsMakeTwentyFourTimes() {
        assertThat(slots).hasSize(24);
    }

    @OnBothDatabases
    void whatIsHeldIsKeptFromOthers() {
        hold(rosas, slots.get(3));

        assertThatThrownBy(() -> hold(sams, slots.get(3))).isInstanceOf(SlotTaken.class);
    }

    @OnBothDatabases
    void whatHasRunOutIsFree() {
        hold(rosas, slots.get(3));
        clock.passes(Claim.HOLD);

        ClaimFacts taken = hold(sams, slots.get(3));

        assertThat(taken.slot()).isEqualTo(slots.get(3));
        assertThat(bookings.of(rosas)).isEmpty();
    }

    @OnBothDatabases
    void whatIsBookedStays() {
        hold(rosas, slots.get(3));
        book(rosas, slots.get(3));
        clock.passes(Duration.ofHours(1));

        assertThat(bookings.of(rosas)).singleElement().matches(ClaimFacts::isBooked);
        assertThatThrownBy(() -> hold(sams, slots.get(3))).isInstanceOf(SlotTaken.class);
    }

    @OnBothDatabases
    void bookingTwiceIsOneBooking() {
        hold(rosas, slots.get(3));
        ClaimFacts first = book(rosas, slots.get(3));

        ClaimFacts second = book(rosas, slots.get(3));

        assertThat(second).isEqualTo(first);
        assertThat(bookings.ofRound(round.id())).hasSize(1);
    }

    @OnBothDatabases
    void aSecondTimeInsteadOfTheFirst() {
        hold(rosas, slots.get(3));
        hold(rosas, slots.get(5));

        assertThat(bookings.of(rosas))
                .singleElement()
                .satisfies(claim -> assertThat(claim.slot()).isEqualTo(slots.get(5)));
        assertThat(hold(sams, slots.get(3)).slot()).isEqualTo(slots.get(3));
    }

    @OnBothDatabases
    void aMeetingMovesWhenTheNewTimeIsBooked() {
        hold(rosas, slots.get(3));
        ClaimFacts before = book(rosas, slots.get(3));

        hold(rosas, slots.get(5));
        assertThatThrownBy(() -> hold(sams, slots.get(3))).isInstanceOf(SlotTaken.class);
        ClaimFacts after = book(rosas, slots.get(5));

        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.sequence()).isEqualTo(1);
        assertThat(bookings.of(rosas)).containsExactly(after);
        assertThat(hold(sams, slots.get(3)).slot()).isEqualTo(slots.get(3));
        assertThat(past.of(rosas)).extracting(ended -> ended.parting().ending()).containsExactly(Ending.MOVED);
    }

    @OnBothDatabases
    void nobodyMeetsTwoTeachersAtOnce() {
        Meeting lucias = conferences.meeting(round, Player.ROSA, Player.LUCIA);
        RoundFacts other = database.inTransaction(() -> conferences.open(RoundRules.USUAL));
        Meeting there = new Meeting(other.id(), lucias.course(), lucias.child(), lucias.home(), lucias.party());
        hold(rosas, slots.get(3));

        assertThatThrownBy(() -> hold(there, conferences.slots(other).get(3))).isInstanceOf(MeetsElsewhere.class);
    }

    @OnBothDatabases
    void aCancelledTimeIsFreeAndRemembered() {
        hold(rosas, slots.get(3));
        ClaimFacts booked = book(rosas, slots.get(3));

        in(() -> {
            claims.cancel(
                    rosas,
                    booked.id(),
                    new Parting(Ending.CANCELLED, "Ill", rosas.home().guardian()));
            return true;
        });

        assertThat(bookings.of(rosas)).isEmpty();
        assertThat(past.of(rosas)).extracting(PastMeeting::claim).containsExactly(booked.id());
        assertThat(hold(sams, slots.get(3)).slot()).isEqualTo(slots.get(3));
    }

    private ClaimFacts hold(Meeting meeting, SlotFacts slot) {
        return in(() -> holds.hold(meeting, choice(slot)));
    }

    private ClaimFacts book(Meeting meeting, SlotFacts slot) {
        return in(
                () -> claims.book(meeting, slot.id(), Wish.NONE, meeting.home().guardian()));
    }

    private <T> T in(Supplier<T> work) {
        return database.inTransaction(work);
    }
}

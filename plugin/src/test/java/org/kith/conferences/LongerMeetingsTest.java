package org.kith.conferences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.conferences.ConferencesInTests.choice;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ADA;
import static org.kith.testing.Player.LUCIA;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;
import static org.kith.testing.Player.SAM;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;

/** Fifteen minutes and five between: with an interpreter twenty-three, so that the next time goes too. A break follows the eighth. */
class LongerMeetingsTest {

    private static final Wish IN_SPANISH = new Wish(new Needs("es", "", false, false, false), "");
    private static final int BEFORE_THE_BREAK = 7;

    private final Database database;
    private final Holds holds;
    private final Claims claims;
    private final Bookings bookings;
    private final LongerMeetings longer;
    private final ConferencesInTests conferences;
    private final RoundFacts round;
    private final List<SlotFacts> slots;
    private final Meeting rosas;
    private final Meeting sams;
    private final UUID teacher;

    LongerMeetingsTest(Kith kith, Cast cast, Database database) {
        this.database = database;
        this.holds = kith.the(Holds.class);
        this.claims = kith.the(Claims.class);
        this.bookings = kith.the(Bookings.class);
        this.longer = kith.the(LongerMeetings.class);
        this.conferences = new ConferencesInTests(kith, cast);
        this.round = database.inTransaction(() -> conferences.open(RoundRules.USUAL));
        this.slots = conferences.slots(round);
        this.rosas = conferences.meeting(round, ROSA, MATEO);
        this.sams = conferences.meeting(round, SAM, ADA);
        this.teacher = cast.id(OKAFOR, SCIENCE);
    }

    @OnBothDatabases
    void anInterpretedMeetingIsHalfAgainAsLong() {
        ClaimFacts booked = books(rosas, 0, IN_SPANISH);

        assertThat(booked.time()).isEqualTo(new Span(at(0), at(0).plusSeconds(23 * 60)));
        assertThat(bookings.of(rosas)).singleElement().isEqualTo(booked);
        assertThat(bookings.ofRound(round.id())).hasSize(1);
    }

    @OnBothDatabases
    void itTakesTheNextTimeFromEverybodyElse() {
        books(rosas, 0, IN_SPANISH);

        assertThat(bookings.taken(List.of(
                        slots.get(0).id(), slots.get(1).id(), slots.get(2).id())))
                .containsExactlyInAnyOrder(slots.get(0).id(), slots.get(1).id());
        assertThatThrownBy(() -> hold(sams, 1)).isInstanceOf(SlotTaken.class);
        assertThat(longer.goingOn(round.id())).containsExactly(slots.get(1).id());
    }

    @OnBothDatabases
    void withoutAnInterpreterItTakesOnlyItsOwnTime() {
        ClaimFacts booked = books(rosas, 0, Wish.NONE);

        assertThat(booked.time()).isEqualTo(slots.get(0).time());
        assertThat(hold(sams, 1).slot()).isEqualTo(slots.get(1));
    }

    @OnBothDatabases
    void isRefusedWhenAnotherFamilyKeepsTheNextTime() {
        hold(sams, 1);
        hold(rosas, 0);

        assertThatThrownBy(() -> book(rosas, 0, IN_SPANISH)).isInstanceOf(NoTimeToInterpret.class);

        assertThat(book(rosas, 0, Wish.NONE).isBooked()).isTrue();
    }

    @OnBothDatabases
    void isRefusedBeforeABreak() {
        hold(rosas, BEFORE_THE_BREAK);

        assertThatThrownBy(() -> book(rosas, BEFORE_THE_BREAK, IN_SPANISH)).isInstanceOf(NoTimeToInterpret.class);
    }

    @OnBothDatabases
    void givesTheNextTimeBackWhenItIsCancelled() {
        UUID claim = books(rosas, 0, IN_SPANISH).id();

        database.inTransaction(
                () -> claims.remove(round.id(), List.of(claim), new Parting(Ending.REMOVED, "", teacher)));

        assertThat(database.rows("conference_claim")).isZero();
    }

    @OnBothDatabases
    void takesTheTimesOfItsNewPlaceWhenItMovesAndGivesTheOldOnesBack() {
        books(rosas, 2, IN_SPANISH);
        hold(rosas, 1);

        ClaimFacts moved = book(rosas, 1, IN_SPANISH);

        assertThat(moved.time().start()).isEqualTo(at(1));
        assertThat(moved.time().minutes()).isEqualTo(23);
        assertThat(longer.goingOn(round.id())).containsExactly(slots.get(2).id());
        assertThat(hold(sams, 3).slot()).isEqualTo(slots.get(3));
    }

    @OnBothDatabases
    void isShortAgainWhenItMovesWithoutAnInterpreter() {
        books(rosas, 2, IN_SPANISH);
        hold(rosas, 5);

        ClaimFacts moved = book(rosas, 5, Wish.NONE);

        assertThat(moved.time()).isEqualTo(slots.get(5).time());
        assertThat(longer.goingOn(round.id())).isEmpty();
    }

    @OnBothDatabases
    void staysAsItIsWhenItCannotBeLongEnoughWhereItWouldMove() {
        ClaimFacts before = books(rosas, 2, IN_SPANISH);
        hold(rosas, BEFORE_THE_BREAK);

        assertThatThrownBy(() -> book(rosas, BEFORE_THE_BREAK, IN_SPANISH)).isInstanceOf(NoTimeToInterpret.class);

        assertThat(bookings.of(rosas)).contains(before);
        assertThat(longer.goingOn(round.id())).containsExactly(slots.get(3).id());
    }

    @OnBothDatabases
    void aGuardianMeetsNobodyElseWhileItLasts() {
        RoundFacts other = database.inTransaction(() -> conferences.open(RoundRules.USUAL));
        SlotFacts next = conferences.slots(other).get(1);
        Meeting sister = conferences.meeting(other, ROSA, LUCIA);
        books(rosas, 0, IN_SPANISH);

        assertThatThrownBy(() -> database.inTransaction(() -> holds.hold(sister, choice(next))))
                .isInstanceOf(MeetsElsewhere.class);
    }

    @OnBothDatabases
    void isRefusedWhenTheGuardianMeetsSomebodyElseBeforeItsEnd() {
        RoundFacts other = database.inTransaction(() -> conferences.open(RoundRules.USUAL));
        SlotFacts next = conferences.slots(other).get(1);
        Meeting sister = conferences.meeting(other, ROSA, LUCIA);
        database.inTransaction(() -> holds.hold(sister, choice(next)));
        database.inTransaction(
                () -> claims.book(sister, next.id(), Wish.NONE, sister.home().guardian()));
        hold(rosas, 0);

        assertThatThrownBy(() -> book(rosas, 0, IN_SPANISH)).isInstanceOf(MeetsElsewhere.class);
    }

    @OnBothDatabases
    void theRoundSaysHowLong() {
        database.inTransaction(() -> longer.last(round.id(), 250));

        ClaimFacts booked = books(rosas, 0, IN_SPANISH);

        assertThat(booked.time().minutes()).isEqualTo(38);
        assertThat(longer.goingOn(round.id()))
                .containsExactlyInAnyOrder(slots.get(1).id(), slots.get(2).id());
    }

    @OnBothDatabases
    void asLongAsWithoutTakesNothingMore() {
        database.inTransaction(() -> longer.last(round.id(), 100));

        ClaimFacts booked = books(rosas, BEFORE_THE_BREAK, IN_SPANISH);

        assertThat(booked.time()).isEqualTo(slots.get(BEFORE_THE_BREAK).time());
    }

    @OnBothDatabases
    void aGroupEndsForAllAtOnce() {
        RoundFacts group = database.inTransaction(
                () -> conferences.open(new RoundRules(3, 1, RoundRules.Homes.EACH, RoundRules.Part.AWAY, 12)));
        SlotFacts first = conferences.slots(group).get(0);
        Meeting meeting = new Meeting(group.id(), rosas.course(), rosas.child(), rosas.home(), rosas.party());
        database.inTransaction(() -> holds.hold(meeting, choice(first)));

        ClaimFacts booked = database.inTransaction(() ->
                claims.book(meeting, first.id(), IN_SPANISH, meeting.home().guardian()));

        assertThat(booked.time()).isEqualTo(first.time());
    }

    @OnBothDatabases
    void saysFromWhichFreeTimesOnThereIsEnough() {
        assertThat(longer.longEnough(round, slots.subList(5, 9)))
                .containsExactlyInAnyOrder(slots.get(5).id(), slots.get(6).id());
    }

    @OnBothDatabases
    void whatWasBookedTwiceIsBookedOnce() {
        ClaimFacts once = books(rosas, 0, IN_SPANISH);

        ClaimFacts twice = book(rosas, 0, IN_SPANISH);

        assertThat(twice).isEqualTo(once);
        assertThat(database.rows("conference_claim")).isEqualTo(2);
    }

    private Instant at(int slot) {
        return slots.get(slot).time().start();
    }

    private ClaimFacts books(Meeting meeting, int slot, Wish wish) {
        hold(meeting, slot);
        return book(meeting, slot, wish);
    }

    private ClaimFacts book(Meeting meeting, int slot, Wish wish) {
        return database.inTransaction(() ->
                claims.book(meeting, slots.get(slot).id(), wish, meeting.home().guardian()));
    }

    private ClaimFacts hold(Meeting meeting, int slot) {
        Optional<UUID> moving = bookings.of(meeting).stream()
                .filter(ClaimFacts::isBooked)
                .map(ClaimFacts::id)
                .findFirst();
        Choice wanted = new Choice(slots.get(slot).id(), Mode.IN_PERSON, moving);
        return database.inTransaction(() -> holds.hold(meeting, wanted));
    }
}

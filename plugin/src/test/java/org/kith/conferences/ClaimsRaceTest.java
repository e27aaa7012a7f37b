package org.kith.conferences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.conferences.ConferencesInTests.choice;

import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kith.page.AtTheSameMoment;
import org.kith.page.Refusal;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Player;
import org.kith.testing.Race;
import org.kith.testing.ServerSide;

/** Many at the same moment. Every race is played fifty times; {@code -Dclaims.rounds=500} plays more. */
class ClaimsRaceTest {

    private static final int ROUNDS = Integer.getInteger("claims.rounds", 50);
    private static final int FAMILIES = 200;

    private final Database database;
    private final FixedClock clock;
    private final Crowd crowd;
    private final ConferencesInTests conferences;
    private final Holds holds;
    private final Claims claims;
    private final Bookings bookings;
    private final RoundFacts round;
    private final List<SlotFacts> slots;
    private final Meeting rosas;
    private final Meeting sams;

    ClaimsRaceTest(Database database, FixedClock clock, Kith kith, Cast cast) {
        this.database = database;
        this.clock = clock;
        this.crowd = new Crowd(kith, cast);
        this.conferences = new ConferencesInTests(kith, cast);
        this.holds = kith.the(Holds.class);
        this.claims = kith.the(Claims.class);
        this.bookings = kith.the(Bookings.class);
        this.round = database.inTransaction(() -> conferences.open(RoundRules.USUAL));
        this.slots = conferences.slots(round);
        this.rosas = conferences.meeting(round, Player.ROSA, Player.MATEO);
        this.sams = conferences.meeting(round, Player.SAM, Player.ADA);
    }

    @OnBothDatabases
    void oneOfTwoHundredFamiliesGetsATime() {
        List<Meeting> families = database.inTransaction(() -> crowd.meetings(round, FAMILIES));

        for (int number = 0; number < ROUNDS; number++) {
            SlotFacts slot = slots.get(number % slots.size());
            Race<ClaimFacts> race = database.atOnce(families.stream()
                    .<Supplier<ClaimFacts>>map(family -> () -> takes(family, slot))
                    .toList());

            assertThat(race.done()).hasSize(1);
            assertThat(race.failures()).hasSize(FAMILIES - 1).allMatch(ClaimsRaceTest::saysThatAnotherWasFaster);
            assertThat(database.rows("conference_claim")).isEqualTo(1);
            removes(race.done().get(0));
        }
    }

    @OnBothDatabases
    void twoTabsKeepOneTime() {
        for (int number = 0; number < ROUNDS; number++) {
            Race<ClaimFacts> race = database.allReadThenWrite(
                    List.of(() -> hold(rosas, slots.get(3)), () -> hold(rosas, slots.get(5))));

            assertThat(race.done()).hasSize(1);
            assertThat(race.failures()).singleElement().isInstanceOf(AtTheSameMoment.class);
            assertThat(bookings.of(rosas)).hasSize(1);
            givesBack(rosas);
        }
    }

    @OnBothDatabases
    void twoGuardiansOfOneHomeKeepOneTime() {
        Meeting luis = inRosasHome(Player.LUIS);

        for (int number = 0; number < ROUNDS; number++) {
            database.atOnce(List.of(() -> hold(rosas, slots.get(3)), () -> hold(luis, slots.get(5))));

            assertThat(database.rows("conference_claim")).isEqualTo(1);
            givesBack(rosas);
        }
    }

    @OnBothDatabases
    void impatientFingersBookOnceAndReadThatItIsBooked() {
        for (int number = 0; number < ROUNDS; number++) {
            hold(rosas, slots.get(3));

            Race<ClaimFacts> race = database.atOnce(8, () -> book(rosas, slots.get(3)));

            assertThat(race.failures()).isEmpty();
            assertThat(race.done()).hasSize(8);
            assertThat(bookings.of(rosas)).singleElement().isEqualTo(race.done().get(0));
            removes(race.done().get(0));
        }
    }

    @OnBothDatabases
    void aGuardianGetsOneOfTwoTimesThatOverlap() {
        Meeting lucias = conferences.meeting(round, Player.ROSA, Player.LUCIA);
        RoundFacts other = database.inTransaction(() -> conferences.open(RoundRules.USUAL));
        Meeting there = new Meeting(other.id(), lucias.course(), lucias.child(), lucias.home(), lucias.party());
        SlotFacts meanwhile = conferences.slots(other).get(3);

        for (int number = 0; number < ROUNDS; number++) {
            Race<ClaimFacts> kept =
                    database.allReadThenWrite(List.of(() -> hold(rosas, slots.get(3)), () -> hold(there, meanwhile)));
            Race<ClaimFacts> booked =
                    database.atOnce(List.of(() -> book(rosas, slots.get(3)), () -> book(there, meanwhile)));

            assertThat(kept.failures()).isEmpty();
            assertThat(booked.done()).hasSize(1);
            assertThat(booked.failures()).singleElement().isInstanceOf(MeetsElsewhere.class);
            removes(booked.done().get(0));
            givesBack(rosas);
            givesBack(there);
        }
    }

    @OnBothDatabases
    void nobodyLosesWhenOneMovesAndAnotherWantsTheOldTime() {
        for (int number = 0; number < ROUNDS; number++) {
            ClaimFacts before = takes(rosas, slots.get(3));
            hold(rosas, slots.get(5));

            Race<ClaimFacts> race =
                    database.atOnce(List.of(() -> book(rosas, slots.get(5)), () -> takes(sams, slots.get(3))));

            assertThat(race.done()).extracting(ClaimFacts::id).contains(before.id());
            assertThat(race.failures()).allMatch(ClaimsRaceTest::saysThatAnotherWasFaster);
            assertThat(bookings.of(rosas))
                    .singleElement()
                    .satisfies(claim -> assertThat(claim.slot()).isEqualTo(slots.get(5)));
            race.done().forEach(this::removes);
        }
    }

    @OnBothDatabases
    void whoCancelsAndMovesAtOnceDoesOneOfThem() {
        for (int number = 0; number < ROUNDS; number++) {
            ClaimFacts before = takes(rosas, slots.get(3));
            hold(rosas, slots.get(5));

            Race<ClaimFacts> race =
                    database.atOnce(List.of(() -> book(rosas, slots.get(5)), () -> cancels(rosas, before)));

            assertThat(race.done()).isNotEmpty();
            assertThat(race.failures()).allMatch(Refusal.class::isInstance);
            List<ClaimFacts> left =
                    bookings.of(rosas).stream().filter(ClaimFacts::isBooked).toList();
            assertThat(left)
                    .hasSizeLessThanOrEqualTo(1)
                    .allSatisfy(claim -> assertThat(claim.slot()).isEqualTo(slots.get(5)));
            left.forEach(this::removes);
            givesBack(rosas);
        }
    }

    /** Two nodes, on one of which the last second is not over. */
    @OnBothDatabases
    void aTimeThatRunsOutWhileItIsBookedGoesToOneOfTwo() {
        FixedClock ahead = FixedClock.at(clock.instant());
        Kith late = new Kith(database, ahead);
        Holds lateHolds = late.the(Holds.class);

        for (int number = 0; number < ROUNDS; number++) {
            hold(rosas, slots.get(3));
            ahead.set(clock.instant().plus(Claim.HOLD));

            Race<ClaimFacts> race = database.atOnce(List.of(
                    () -> book(rosas, slots.get(3)),
                    () -> database.inTransaction(() -> lateHolds.hold(sams, choice(slots.get(3))))));

            assertThat(race.done()).hasSize(1);
            assertThat(race.failures()).singleElement().isInstanceOf(Refusal.class);
            assertThat(database.rows("conference_claim")).isEqualTo(1);
            bookings.of(rosas).stream().filter(ClaimFacts::isBooked).forEach(this::removes);
            Stream.of(rosas, sams).forEach(this::givesBack);
        }
    }

    /** The other node has read that the time ran out, and is about to forget it. */
    @OnBothDatabases
    void aTimeThatIsBookedWhileAnotherTabChoosesAnewStaysBooked() {
        FixedClock ahead = FixedClock.at(clock.instant().plus(Claim.HOLD));
        Kith late = new Kith(database, ahead).given(Event.class, ServerSide.of(Event.class, Map.of("fire", fired -> {
            if (fired[0] instanceof SeatWanted) {
                book(rosas, slots.get(3));
            }
            return null;
        })));
        hold(rosas, slots.get(3));

        assertThatThrownBy(() ->
                        database.inTransaction(() -> late.the(Holds.class).hold(rosas, choice(slots.get(5)))))
                .isInstanceOf(AtTheSameMoment.class);

        assertThat(bookings.of(rosas)).singleElement().satisfies(claim -> {
            assertThat(claim.isBooked()).isTrue();
            assertThat(claim.slot()).isEqualTo(slots.get(3));
        });
    }

    @OnBothDatabases
    void whoseTimeHasRunOutChooseAnewAllAtOnce() {
        List<Meeting> families = database.inTransaction(() -> crowd.meetings(round, slots.size()));
        IntStream.range(0, slots.size()).forEach(number -> hold(families.get(number), slots.get(number)));

        for (int number = 1; number <= ROUNDS; number++) {
            int shift = number;
            clock.passes(Claim.HOLD);
            Race<ClaimFacts> race = database.atOnce(IntStream.range(0, slots.size())
                    .<Supplier<ClaimFacts>>mapToObj(
                            at -> () -> hold(families.get(at), slots.get((at + shift) % slots.size())))
                    .toList());

            assertThat(race.failures()).isEmpty();
            assertThat(database.rows("conference_claim")).isEqualTo(slots.size());
        }
    }

    private static boolean saysThatAnotherWasFaster(Throwable failure) {
        return failure instanceof SlotTaken || failure instanceof AtTheSameMoment;
    }

    private Meeting inRosasHome(Player other) {
        Meeting.Home home = new Meeting.Home(
                conferences.meeting(round, other, Player.MATEO).home().guardian(),
                rosas.home().household());
        return new Meeting(round.id(), round.course(), rosas.child(), home, rosas.party());
    }

    private ClaimFacts takes(Meeting meeting, SlotFacts slot) {
        hold(meeting, slot);
        return book(meeting, slot);
    }

    private ClaimFacts hold(Meeting meeting, SlotFacts slot) {
        return database.inTransaction(() -> holds.hold(meeting, choice(slot)));
    }

    private ClaimFacts book(Meeting meeting, SlotFacts slot) {
        return database.inTransaction(
                () -> claims.book(meeting, slot.id(), Wish.NONE, meeting.home().guardian()));
    }

    private ClaimFacts cancels(Meeting meeting, ClaimFacts booked) {
        UUID by = meeting.home().guardian();
        return database.inTransaction(() -> {
            claims.cancel(meeting, booked.id(), new Parting(Ending.CANCELLED, "", by));
            return booked;
        });
    }

    private void removes(ClaimFacts booked) {
        database.inTransaction(() -> claims.remove(
                round(booked),
                Set.of(booked.id()),
                new Parting(Ending.REMOVED, "", booked.meeting().home().guardian())));
    }

    private static UUID round(ClaimFacts booked) {
        return booked.meeting().round();
    }

    private void givesBack(Meeting meeting) {
        database.inTransaction(() -> holds.giveBack(meeting));
    }
}

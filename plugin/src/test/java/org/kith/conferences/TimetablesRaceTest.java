package org.kith.conferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;
import org.kith.conferences.RoundRules.Homes;
import org.kith.conferences.RoundRules.Part;
import org.kith.page.AtTheSameMoment;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Player;
import org.kith.testing.Race;

/** A teacher changes the plan while families choose. {@code -Dclaims.rounds=50} plays it fifty times. */
class TimetablesRaceTest {

    private static final int ROUNDS = Integer.getInteger("claims.rounds", 5);
    private static final int PAIRS = 10;
    private static final int LATER = 5;

    private final Database database;
    private final ConferencesInTests conferences;
    private final Timetables timetables;
    private final Slots times;
    private final Holds holds;
    private final Bookings bookings;

    TimetablesRaceTest(Database database, Kith kith, Cast cast) {
        this.database = database;
        this.conferences = new ConferencesInTests(kith, cast);
        this.timetables = kith.the(Timetables.class);
        this.times = kith.the(Slots.class);
        this.holds = kith.the(Holds.class);
        this.bookings = kith.the(Bookings.class);
    }

    @OnBothDatabases
    void aTimeForTwoFamiliesBecomesATimeForOneOnlyWhileNobodyKeepsIt() {
        for (int number = 0; number < ROUNDS; number++) {
            RoundFacts round = database.inTransaction(() -> conferences.open(forFamilies(2)));
            HostFacts host = conferences.host(round);
            SlotFacts slot = conferences.slots(round).get(number);
            Meeting rosas = conferences.meeting(round, Player.ROSA, Player.MATEO);
            Meeting sams = conferences.meeting(round, Player.SAM, Player.ADA);

            Race<Boolean> race = database.atOnce(List.of(
                    () -> database.inTransaction(() -> {
                        timetables.follow(with(round, forFamilies(1)), host);
                        return true;
                    }),
                    () -> database.inTransaction(() -> holds(rosas, slot)),
                    () -> database.inTransaction(() -> holds(sams, slot))));

            assertThat(race.failures())
                    .allMatch(failure -> failure instanceof SlotTaken || failure instanceof AtTheSameMoment);
            int seats = conferences.slots(round).get(number).offer().seats();
            assertThat(bookings.ofRound(round.id())).hasSizeBetween(1, seats);
            List.of(rosas, sams).forEach(family -> database.inTransaction(() -> holds.giveBack(family)));
        }
    }

    @OnBothDatabases
    void aTimeStaysOrNobodyGetsIt() {
        for (int number = 0; number < ROUNDS; number++) {
            RoundFacts round = database.inTransaction(() -> conferences.open(forFamilies(1)));
            HostFacts host = conferences.host(round);
            SlotFacts slot = conferences.slots(round).get(12 + number);
            Meeting sams = conferences.meeting(round, Player.SAM, Player.ADA);
            RoundPlan shorter = ConferencesInTests.on(ConferencesInTests.TUESDAY);

            database.atOnce(List.of(
                    () -> database.inTransaction(() -> {
                        timetables.follow(with(round, shorter), host);
                        return true;
                    }),
                    () -> database.inTransaction(() -> holds(sams, slot))));

            Set<SlotFacts> kept = Set.copyOf(conferences.slots(round));
            assertThat(kept).hasSizeBetween(12, 13);
            assertThat(bookings.ofRound(round.id()))
                    .hasSize(kept.size() - 12)
                    .allMatch(claim -> kept.contains(claim.slot()));
            database.inTransaction(() -> holds.giveBack(sams));
        }
    }

    @OnBothDatabases
    void ofTwoTimesThatOverlapATeacherMeetsFamiliesInOne() {
        RoundFacts round = database.inTransaction(() -> conferences.open(forFamilies(1)));
        HostFacts host = conferences.host(round);

        for (int number = 0; number < PAIRS; number++) {
            SlotFacts moved = conferences.slots(round).get(number);
            SlotOffer first = later(moved, Duration.ofDays(7));
            SlotOffer second = later(moved, Duration.ofDays(7).plusMinutes(LATER));

            Race<SlotFacts> added = database.atOnce(List.of(adds(host, first), adds(host, second)));
            Race<SlotFacts> changed =
                    database.atOnce(List.of(adds(host, inAWeek(first)), changes(moved, inAWeek(second))));

            assertThat(List.of(added, changed)).allSatisfy(race -> {
                assertThat(race.done()).hasSize(1);
                assertThat(race.failures()).singleElement().isInstanceOf(SlotOverlaps.class);
            });
        }
    }

    @OnBothDatabases
    void aTimeMadeByHandKeepsTheRoundsTimesAway() {
        for (int number = 0; number < ROUNDS; number++) {
            RoundFacts round = database.inTransaction(() -> conferences.open(forFamilies(1)));
            HostFacts host = conferences.host(round);
            SlotOffer between = later(
                    conferences.slots(round).get(number), Duration.ofDays(7).plusMinutes(LATER));
            RoundPlan nextWeek = ConferencesInTests.on(ConferencesInTests.TUESDAY.plusDays(7));

            Race<SlotFacts> race = database.atOnce(List.of(
                    adds(host, between),
                    () -> database.inTransaction(() -> {
                        timetables.follow(with(round, nextWeek), host);
                        return conferences.slots(round).get(0);
                    })));

            assertThat(race.failures()).allMatch(SlotOverlaps.class::isInstance);
            List<Span> times =
                    conferences.slots(round).stream().map(SlotFacts::time).toList();
            assertThat(times)
                    .allMatch(time -> times.stream().filter(time::overlaps).count() == 1);
        }
    }

    /** Nobody does; if somebody did, they would read that somebody was faster. */
    @OnBothDatabases
    void ofTwoWhoLockTimesInAnotherOrderOneIsToldToTryAgain() {
        RoundFacts round = database.inTransaction(() -> conferences.open(forFamilies(1)));
        List<SlotFacts> slots = conferences.slots(round);
        CyclicBarrier bothHaveOne = new CyclicBarrier(2);

        Race<SlotFacts> race = database.atOnce(List.of(
                () -> locks(slots.get(0), slots.get(1), bothHaveOne),
                () -> locks(slots.get(1), slots.get(0), bothHaveOne)));

        assertThat(race.done()).hasSize(1);
        assertThat(race.failures()).singleElement().isInstanceOf(AtTheSameMoment.class);
    }

    private SlotFacts locks(SlotFacts first, SlotFacts second, CyclicBarrier between) {
        return database.inTransaction(() -> {
            times.lock(first.id());
            try {
                between.await();
            } catch (InterruptedException | BrokenBarrierException alone) {
                throw new IllegalStateException(alone);
            }
            return times.lock(second.id()).orElseThrow().facts();
        });
    }

    private Supplier<SlotFacts> adds(HostFacts host, SlotOffer offer) {
        return () -> database.inTransaction(() -> timetables.add(host, offer));
    }

    private Supplier<SlotFacts> changes(SlotFacts slot, SlotOffer offer) {
        return () -> database.inTransaction(() -> timetables.change(slot.round(), slot.id(), offer));
    }

    private static SlotOffer later(SlotFacts slot, Duration by) {
        return later(slot.offer(), by);
    }

    private static SlotOffer inAWeek(SlotOffer offer) {
        return later(offer, Duration.ofDays(7));
    }

    private static SlotOffer later(SlotOffer offer, Duration by) {
        Span time = new Span(offer.time().start().plus(by), offer.time().end().plus(by));
        return new SlotOffer(time, offer.modes(), offer.place(), offer.seats());
    }

    private boolean holds(Meeting meeting, SlotFacts slot) {
        return holds.hold(meeting, ConferencesInTests.choice(slot)).slot().id().equals(slot.id());
    }

    private static RoundPlan forFamilies(int seats) {
        return ConferencesInTests.plan(new RoundRules(seats, 1, Homes.EACH, Part.AWAY, 12));
    }

    private static RoundFacts with(RoundFacts round, RoundPlan plan) {
        return new RoundFacts(
                round.id(), round.platform(), round.course(), round.state(), round.zone(), plan, round.version());
    }
}

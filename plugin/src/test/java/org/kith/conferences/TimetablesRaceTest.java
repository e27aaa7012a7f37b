package org.kith.conferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
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

    private final Database database;
    private final ConferencesInTests conferences;
    private final Timetables timetables;
    private final Holds holds;
    private final Bookings bookings;

    TimetablesRaceTest(Database database, Kith kith, Cast cast) {
        this.database = database;
        this.conferences = new ConferencesInTests(kith, cast);
        this.timetables = kith.the(Timetables.class);
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

package org.kith.conferences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.conferences.ConferencesInTests.TUESDAY;
import static org.kith.conferences.ConferencesInTests.choice;
import static org.kith.testing.Classroom.SCIENCE;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.page.AtTheSameMoment;
import org.kith.page.Language;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Player;

class TimetablesTest {

    private final Database database;
    private final FixedClock clock;
    private final Holds holds;
    private final ConferencesInTests conferences;
    private final Rounds rounds;
    private final Timetables timetables;
    private final RoundFacts round;
    private final UUID course;

    TimetablesTest(Database database, FixedClock clock, Kith kith, Cast cast) {
        this.clock = clock;
        this.holds = kith.the(Holds.class);
        this.database = database;
        this.conferences = new ConferencesInTests(kith, cast);
        this.rounds = kith.the(Rounds.class);
        this.timetables = kith.the(Timetables.class);
        this.round = database.inTransaction(() -> conferences.draft(RoundRules.USUAL));
        this.course = cast.id(SCIENCE);
    }

    @OnBothDatabases
    void aTimeMovedByHandStaysWhenThePlanIsFollowedAgain() {
        SlotFacts slot = conferences.slots(round).get(11);
        Span later = new Span(
                slot.time().start().plus(Duration.ofHours(2)), slot.time().end().plus(Duration.ofHours(2)));
        SlotOffer offer = new SlotOffer(later, slot.offer().modes(), "Library", 1);
        database.inTransaction(() -> timetables.change(round.id(), slot.id(), offer));

        database.inTransaction(() -> timetables.follow(round, conferences.host(round)));

        assertThat(conferences.slots(round))
                .hasSize(25)
                .anyMatch(each -> each.offer().equals(offer));
    }

    @OnBothDatabases
    void aTimeThatIsChangedOverAnotherStaysWhatItWas() {
        SlotFacts slot = conferences.slots(round).get(0);
        SlotFacts next = conferences.slots(round).get(1);
        SlotOffer offer = new SlotOffer(next.time(), slot.offer().modes(), "Library", 1);

        assertThatThrownBy(() -> database.inTransaction(() -> timetables.change(round.id(), slot.id(), offer)))
                .isInstanceOf(SlotOverlaps.class);

        assertThat(conferences.slots(round).get(0)).isEqualTo(slot);
    }

    @OnBothDatabases
    void aTimeThatNobodyKeepsAnyMoreGoesWithThePlan() {
        Meeting sams = conferences.meeting(round, Player.SAM, Player.ADA);
        database.inTransaction(
                () -> holds.holdForThem(sams, choice(conferences.slots(round).get(14))));
        clock.passes(Claim.HOLD);

        database.inTransaction(() -> timetables.follow(with(ConferencesInTests.on(TUESDAY)), conferences.host(round)));

        assertThat(conferences.slots(round)).hasSize(12);
        assertThat(database.rows("conference_claim")).isZero();
    }

    @OnBothDatabases
    void locksTheTeacherAndThenTheTimesInTheOrderOfEverybody() {
        Kith node = new Kith(database, clock);
        LocksInTests locks = new LocksInTests(database, node);
        UUID host = conferences.host(round).id();
        Stream<UUID> times =
                conferences.slots(round).stream().sorted(SlotFacts.IN_ORDER).map(SlotFacts::id);

        database.inTransaction(() -> node.the(Timetables.class).follow(round, conferences.host(round)));

        assertThat(locks.taken())
                .containsExactly(Stream.concat(Stream.of(host), times).toList());
    }

    @OnBothDatabases
    void aTimeThatAFamilyKeepsStaysWithWhatItOffered() {
        Meeting sams = conferences.meeting(round, Player.SAM, Player.ADA);
        SlotFacts kept = conferences.slots(round).get(14);
        database.inTransaction(() -> holds.holdForThem(sams, choice(kept)));

        database.inTransaction(() -> timetables.follow(with(ConferencesInTests.on(TUESDAY)), conferences.host(round)));

        assertThat(conferences.slots(round)).hasSize(13).contains(kept);
    }

    @OnBothDatabases
    void ofTwoWhoChangeOnlyTheWordsTheSecondIsTold() {
        RoundPlan plan = round.plan();
        RoundPlan renamed = new RoundPlan(
                Map.of(Language.ENGLISH, new RoundWords("Winter conferences", "", "")),
                plan.availability(),
                plan.modes(),
                plan.rules(),
                plan.opens(),
                plan.closes());
        database.inTransaction(() -> rounds.change(course, round.id(), renamed, round.version()));

        assertThatThrownBy(() -> database.inTransaction(() -> rounds.change(course, round.id(), plan, round.version())))
                .isInstanceOf(AtTheSameMoment.class);
    }

    private RoundFacts with(RoundPlan plan) {
        return new RoundFacts(
                round.id(), round.platform(), round.course(), round.state(), round.zone(), plan, round.version());
    }
}

package org.kith.conferences.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ADA;
import static org.kith.testing.Player.LUND;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;
import static org.kith.testing.Player.SAM;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.kith.conferences.Choice;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Claims;
import org.kith.conferences.Holds;
import org.kith.conferences.LocksInTests;
import org.kith.conferences.Meeting;
import org.kith.conferences.MeetsElsewhere;
import org.kith.conferences.Mode;
import org.kith.conferences.Offers;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.SlotTaken;
import org.kith.conferences.Timetables;
import org.kith.conferences.Wish;
import org.kith.conferences.booking.MeetingInTests;
import org.kith.conferences.booking.TimeRow;
import org.kith.conferences.booking.TimesView;
import org.kith.page.Page;
import org.kith.page.Refusal;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Player;
import org.kith.testing.Race;

/** Rosa would be visited on Tuesday at 16:30, when the fourth time at school is at 16:40. */
class VisitsBesideMeetingsTest {

    private static final int RACES = 5;
    private static final String TUESDAY = "2026-10-13";
    private static final String HALF_PAST_FOUR = "2026-10-13T21:30:00Z";
    private static final int FOURTH = 3;

    private final Kith kith;
    private final Cast cast;
    private final Database database;
    private final FixedClock clock;
    private final VisitsInTests school;

    VisitsBesideMeetingsTest(Kith kith, Cast cast, Database database, FixedClock clock) {
        this.clock = clock;
        this.kith = kith;
        this.cast = cast;
        this.database = database;
        this.school = new VisitsInTests(kith, cast, database);
    }

    @OnBothDatabases
    void whoIsVisitedMeetsNobodyAtSchoolThenAndReadsTheNearestTimes() {
        agrees(LUND, LUND);

        Page page = holds(ROSA, MATEO, fourth());

        TimesView view = (TimesView) page.view();
        assertThat(page.status()).isEqualTo(409);
        assertThat(view.problem()).containsInstanceOf(VisitThen.class);
        assertThat(view.nearest()).isNotEmpty().noneMatch(row -> row.slot().equals(fourth()));
        assertThat(state(view, fourth())).isEqualTo(TimeRow.State.BUSY);
    }

    @OnBothDatabases
    void whoeverIsOnAVisitMeetsNobodyAtSchoolThen() {
        agrees(OKAFOR, LUND);

        Page page = holds(SAM, ADA, fourth());

        TimesView view = (TimesView) page.view();
        assertThat(view.problem()).containsInstanceOf(SlotTaken.class);
        assertThat(view.nearest()).isNotEmpty();
        assertThat(state(view, fourth())).isEqualTo(TimeRow.State.TAKEN);
    }

    @OnBothDatabases
    void whatWasHeldBeforeAVisitWasAgreedOnIsNotBooked() {
        VisitFacts visit = school.asks(ROSA, MATEO, TUESDAY, "16:30");
        Meeting rosas = meeting(ROSA, MATEO);
        SlotFacts next = school.conferences.slots(school.round).get(FOURTH + 5);
        in(() -> kith.the(Holds.class).hold(rosas, choice(next)));
        school.answers(visit, next.time().start().toString(), LUND, LUND);

        assertThat(school.now().state()).isEqualTo(VisitState.ASKED);
        in(() -> {
            kith.the(Holds.class).giveBack(rosas);
            return true;
        });
        school.answers(visit, HALF_PAST_FOUR, LUND, LUND);

        assertThatThrownBy(() -> in(() -> kith.the(Holds.class).hold(rosas, choice(fourth()))))
                .isInstanceOf(VisitThen.class);
    }

    @OnBothDatabases
    void noTimeIsOfferedToWhoWaitsWhileItsTeacherIsOnAVisit() {
        agrees(OKAFOR, LUND);

        boolean possible = in(() -> kith.the(Offers.class).isPossible(meeting(SAM, ADA), fourth(), Wish.NONE.needs()));

        assertThat(possible).isFalse();
    }

    @OnBothDatabases
    void aTeacherReadsWhoIsBusyAndWhenEverybodyIsFree() {
        VisitFacts visit = school.asks(ROSA, MATEO, TUESDAY, "16:30");
        school.books(SAM, ADA, FOURTH);

        Page page = school.answers(visit, HALF_PAST_FOUR, LUND, OKAFOR);

        VisitAnswerView view = (VisitAnswerView) page.view();
        assertThat(view.busy()).hasValue("Ms Okafor");
        assertThat(view.nearest())
                .hasSize(3)
                .isSorted()
                .noneMatch(start -> VisitPlan.from(start).overlaps(fourth().time()));
        assertThat(view.times()).containsAll(view.nearest());
    }

    @OnBothDatabases
    void aVisitIsAgreedOnAlsoWhenATimeAtSchoolIsTakenAwayMeanwhile() {
        Kith node = new Kith(database, clock);
        LocksInTests locks = new LocksInTests(database, node);
        VisitsInTests other = new VisitsInTests(node, new Cast(node), database);
        SlotFacts gone = other.conferences.slots(other.round).get(FOURTH);
        VisitFacts visit = other.asks(ROSA, MATEO, TUESDAY, "16:30");
        locks.before(locked -> {
            if (locked.equals(gone.id())) {
                database.inTransaction(() -> kith.the(Timetables.class).remove(other.round.id(), gone.id()));
            }
        });

        other.answers(visit, HALF_PAST_FOUR, OKAFOR, OKAFOR);

        assertThat(other.conferences.slots(other.round)).doesNotContain(gone);
        assertThat(other.now().state()).isEqualTo(VisitState.AGREED);
    }

    @OnBothDatabases
    void nobodyVisitsAFamilyThatMeetsATeacherThen() {
        VisitFacts visit = school.asks(ROSA, MATEO, TUESDAY, "16:30");
        school.books(ROSA, MATEO, FOURTH);

        Page page = school.answers(visit, HALF_PAST_FOUR, LUND, LUND);

        assertThat(((VisitAnswerView) page.view()).refused()).containsInstanceOf(FamilyBusy.class);
        assertThat(school.now().state()).isEqualTo(VisitState.ASKED);
    }

    @OnBothDatabases
    void anotherTimeIsNotAcceptedBesideAMeetingBookedMeanwhile() {
        school.answers(school.asks(), HALF_PAST_FOUR, LUND, LUND);
        school.books(ROSA, MATEO, FOURTH);

        Page page = school.visits(ROSA, MATEO).accept();

        VisitView view = (VisitView) page.view();
        assertThat(view.refused()).containsInstanceOf(MeetsElsewhere.class);
        assertThat(view.nearest()).hasSize(3);
    }

    @OnBothDatabases
    void aTimeAtSchoolAndAVisitOfItsTeacherAreNotBothGot() {
        VisitFacts visit = school.asks(ROSA, MATEO, TUESDAY, "16:30");

        for (int number = 0; number < RACES; number++) {
            Race<Boolean> race = database.atOnce(
                    List.of(() -> books(meeting(SAM, ADA), fourth()), () -> answers(visit, school.round.id(), OKAFOR)));

            assertOneGotIt(race);
            startsAnew(meeting(SAM, ADA));
        }
    }

    @OnBothDatabases
    void aTimeAtSchoolAndAVisitToItsFamilyAreNotBothGot() {
        VisitFacts visit = school.asks(ROSA, MATEO, TUESDAY, "16:30");

        for (int number = 0; number < RACES; number++) {
            Race<Boolean> race = database.atOnce(List.of(
                    () -> books(meeting(ROSA, MATEO), fourth()), () -> answers(visit, school.round.id(), LUND)));

            assertOneGotIt(race);
            startsAnew(meeting(ROSA, MATEO));
        }
    }

    @OnBothDatabases
    void nobodyPaysVisitsOfTwoRoundsAtOnce() {
        VisitsInTests other = new VisitsInTests(kith, cast, database);
        VisitFacts adas = other.asks(SAM, ADA, TUESDAY, "16:45");
        VisitFacts mateos = school.asks(ROSA, MATEO, TUESDAY, "16:30");

        for (int number = 0; number < RACES; number++) {
            Race<Boolean> race = database.atOnce(List.of(
                    () -> answers(mateos, school.round.id(), LUND), () -> answers(adas, other.round.id(), LUND)));

            assertOneGotIt(race);
            forgetsAnswers();
        }
    }

    /** Where two waited for each other one of them is told to try again. */
    private static void assertOneGotIt(Race<Boolean> race) {
        assertThat(race.failures()).allMatch(Refusal.class::isInstance);
        assertThat(race.done()).hasSize(1);
    }

    private void agrees(Player first, Player second) {
        VisitFacts visit = school.asks(ROSA, MATEO, TUESDAY, "16:30");
        school.answers(visit, HALF_PAST_FOUR, first, second);
        assertThat(school.now().state()).isEqualTo(VisitState.AGREED);
    }

    private Page holds(Player guardian, Player child, SlotFacts slot) {
        cast.visits(guardian, SCIENCE);
        return MeetingInTests.holds(kith, school.path(school.round, guardian, child), slot);
    }

    private static TimeRow.State state(TimesView view, SlotFacts slot) {
        return view.days().stream()
                .flatMap(day -> day.rows().stream())
                .filter(row -> row.slot().equals(slot))
                .map(TimeRow::state)
                .findFirst()
                .orElseThrow();
    }

    private boolean books(Meeting meeting, SlotFacts slot) {
        ClaimFacts held = in(() -> kith.the(Holds.class).hold(meeting, choice(slot)));
        return in(() -> kith.the(Claims.class)
                .book(meeting, held.slot().id(), Wish.NONE, meeting.home().guardian())
                .isBooked());
    }

    private boolean answers(VisitFacts visit, UUID round, Player who) {
        Answer said = new Answer(visit.plan().times().get(0), List.of(cast.id(who, SCIENCE)), "");
        kith.the(VisitSteps.class).answer(round, visit.meeting().course(), visit.id(), said);
        return true;
    }

    private void startsAnew(Meeting meeting) {
        database.inTransaction(() -> database.entityManager()
                .createQuery("delete from Claim c where c.about.guardianId = :guardian")
                .setParameter("guardian", meeting.home().guardian())
                .executeUpdate());
        forgetsAnswers();
    }

    private void forgetsAnswers() {
        database.inTransaction(() -> database.entityManager()
                .createQuery("delete from HomeVisitor s")
                .executeUpdate());
        database.inTransaction(() -> database.entityManager()
                .createQuery("update HomeVisit v set v.state = :asked, v.startsAt = null, v.endsAt = null,"
                        + " v.version = v.version + 1")
                .setParameter("asked", VisitState.ASKED)
                .executeUpdate());
    }

    private SlotFacts fourth() {
        return school.conferences.slots(school.round).get(FOURTH);
    }

    private Meeting meeting(Player guardian, Player child) {
        return school.conferences.meeting(school.round, guardian, child);
    }

    private static Choice choice(SlotFacts slot) {
        return new Choice(slot.id(), Mode.IN_PERSON, Optional.empty());
    }

    private <T> T in(Supplier<T> work) {
        return database.inTransaction(work);
    }
}

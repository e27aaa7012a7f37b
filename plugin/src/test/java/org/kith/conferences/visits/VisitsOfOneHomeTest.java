package org.kith.conferences.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.LUIS;
import static org.kith.testing.Player.LUND;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.ROSA;

import java.util.List;
import java.util.Optional;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Claims;
import org.kith.conferences.ConferencesInTests;
import org.kith.conferences.Holds;
import org.kith.conferences.Meeting;
import org.kith.conferences.MeetsElsewhere;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.Wish;
import org.kith.conferences.booking.MeetingInTests;
import org.kith.conferences.booking.TimesView;
import org.kith.households.Households;
import org.kith.households.Link;
import org.kith.page.Page;
import org.kith.page.Refusal;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Player;
import org.kith.testing.Race;

/** Rosa would be visited on Tuesday at 16:30, when the fourth time at school is at 16:40; Luis lives with her, or elsewhere. */
class VisitsOfOneHomeTest {

    private static final int RACES = 5;
    private static final String HALF_PAST_FOUR = "2026-10-13T21:30:00Z";
    private static final int FOURTH = 3;

    private final Kith kith;
    private final Cast cast;
    private final Database database;
    private final VisitsInTests school;

    VisitsOfOneHomeTest(Kith kith, Cast cast, Database database) {
        this.kith = kith;
        this.cast = cast;
        this.database = database;
        this.school = new VisitsInTests(kith, cast, database);
    }

    @OnBothDatabases
    void whoLivesWhereSomebodyVisitsMeetsNobodyAtSchoolThen() {
        liveTogether();
        school.answers(asks(), HALF_PAST_FOUR, LUND, LUND);

        Page page = luisHolds();

        TimesView view = (TimesView) page.view();
        assertThat(view.problem()).containsInstanceOf(VisitThen.class);
        assertThat(view.nearest()).isNotEmpty().noneMatch(row -> row.slot().equals(fourth()));
    }

    @OnBothDatabases
    void anotherHomeOfTheChildIsFreeThen() {
        school.answers(asks(), HALF_PAST_FOUR, LUND, LUND);

        TimesView view = (TimesView) luisHolds().view();

        assertThat(view.problem()).isEmpty();
    }

    @OnBothDatabases
    void eachHomeAsksForAVisitWhereBothMeetTheTeacherTogether() {
        RoundFacts together = school.opens(new RoundRules(1, 1, RoundRules.Homes.TOGETHER, RoundRules.Part.AWAY, 12));

        Optional<VisitFacts> rosas = asks(together, ROSA);
        Optional<VisitFacts> luises = asks(together, LUIS);

        assertThat(luises).isPresent().isNotEqualTo(rosas);
        assertThat(shown(together, ROSA).map(VisitFacts::id)).isPresent().isEqualTo(rosas.map(VisitFacts::id));
    }

    @OnBothDatabases
    void nobodyVisitsAHomeOfWhichTheOtherGuardianMeetsATeacherThen() {
        liveTogether();
        VisitFacts visit = asks();
        school.books(LUIS, MATEO, FOURTH);

        Page page = school.answers(visit, HALF_PAST_FOUR, LUND, LUND);

        VisitAnswerView view = (VisitAnswerView) page.view();
        assertThat(view.refused()).containsInstanceOf(FamilyBusy.class);
        assertThat(view.nearest())
                .isNotEmpty()
                .noneMatch(start -> VisitPlan.from(start).overlaps(fourth().time()));
    }

    @OnBothDatabases
    void aHomeIsVisitedWhileTheOtherHomeMeetsATeacher() {
        VisitFacts visit = asks();
        school.books(LUIS, MATEO, FOURTH);

        school.answers(visit, HALF_PAST_FOUR, LUND, LUND);

        assertThat(school.now().state()).isEqualTo(VisitState.AGREED);
    }

    @OnBothDatabases
    void anotherTimeIsNotAcceptedBesideWhatTheOtherGuardianHasBookedMeanwhile() {
        liveTogether();
        school.answers(school.asks(), HALF_PAST_FOUR, LUND, LUND);
        school.books(LUIS, MATEO, FOURTH);

        Page page = school.accepts();

        assertThat(((VisitView) page.view()).refused()).containsInstanceOf(MeetsElsewhere.class);
    }

    @OnBothDatabases
    void aTimeAtSchoolOfTheOtherGuardianAndAVisitToTheHomeAreNotBothGot() {
        liveTogether();
        VisitFacts visit = asks();
        Meeting luis = school.conferences.meeting(school.round, LUIS, MATEO);

        for (int number = 0; number < RACES; number++) {
            Race<Boolean> race = database.atOnce(List.of(() -> books(luis), () -> answers(visit)));

            // Where two waited for each other one of them is told to try again.
            assertThat(race.failures()).allMatch(Refusal.class::isInstance);
            assertThat(race.done()).hasSize(1);
            startsAnew();
        }
    }

    private void liveTogether() {
        Meeting.Home home =
                school.conferences.meeting(school.round, ROSA, MATEO).home();
        Link.Pair luis = new Link.Pair(cast.id(LUIS, SCIENCE), cast.id(MATEO, SCIENCE));
        database.inTransaction(() -> kith.the(Households.class).move(luis, home.household()));
    }

    private VisitFacts asks() {
        return school.asks(ROSA, MATEO, "2026-10-13", "16:30");
    }

    private Optional<VisitFacts> asks(RoundFacts round, Player guardian) {
        return ((VisitView) page(round, guardian).ask(VisitsInTests.wish()).view()).visit();
    }

    private Optional<VisitFacts> shown(RoundFacts round, Player guardian) {
        return ((VisitView) page(round, guardian).show().view()).visit();
    }

    private VisitResource page(RoundFacts round, Player guardian) {
        VisitResource page = school.visits(guardian, MATEO);
        page.path = school.path(round, guardian, MATEO);
        return page;
    }

    private Page luisHolds() {
        cast.visits(LUIS, SCIENCE);
        return MeetingInTests.holds(kith, school.path(school.round, LUIS, MATEO), fourth());
    }

    private boolean books(Meeting meeting) {
        ClaimFacts held =
                database.inTransaction(() -> kith.the(Holds.class).hold(meeting, ConferencesInTests.choice(fourth())));
        return database.inTransaction(() -> kith.the(Claims.class)
                .book(meeting, held.slot().id(), Wish.NONE, meeting.home().guardian())
                .isBooked());
    }

    private boolean answers(VisitFacts visit) {
        Answer said = new Answer(visit.plan().times().get(0), List.of(cast.id(LUND, SCIENCE)), "");
        kith.the(VisitSteps.class).answer(school.round.id(), visit.meeting().course(), visit.id(), said);
        return true;
    }

    private void startsAnew() {
        changes("delete from Claim c");
        changes("delete from HomeVisitor s");
        changes("update HomeVisit v set v.state = org.kith.conferences.visits.VisitState.ASKED, v.startsAt = null,"
                + " v.endsAt = null, v.version = v.version + 1");
    }

    private void changes(String what) {
        database.inTransaction(() -> database.entityManager().createQuery(what).executeUpdate());
    }

    private SlotFacts fourth() {
        return school.conferences.slots(school.round).get(FOURTH);
    }
}

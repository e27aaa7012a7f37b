package org.kith.conferences.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ADA;
import static org.kith.testing.Player.LUIS;
import static org.kith.testing.Player.LUND;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;
import static org.kith.testing.Player.SAM;

import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kith.conferences.Choice;
import org.kith.conferences.Claims;
import org.kith.conferences.ConferencesInTests;
import org.kith.conferences.Holds;
import org.kith.conferences.Meeting;
import org.kith.conferences.Mode;
import org.kith.conferences.NotThisWay;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundPlan;
import org.kith.conferences.RoundRules;
import org.kith.conferences.Wish;
import org.kith.conferences.booking.MeetingPath;
import org.kith.conferences.booking.OwnMeeting;
import org.kith.conferences.booking.OwnMeetings;
import org.kith.families.PersonForgotten;
import org.kith.page.NotFound;
import org.kith.page.Page;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Player;

/** Rosa asks for a visit at home on Wednesday 14 October at 18:00 or on Friday at 17:00; Mr Lund teaches the course along. */
class HomeVisitsTest {

    private static final String ADDRESS = "12 Maple Street, second floor";
    private static final String WEDNESDAY = "2026-10-14T23:00:00Z";

    private final Kith kith;
    private final Cast cast;
    private final Database database;
    private final FixedClock clock;
    private final ConferencesInTests conferences;
    private final RoundFacts round;
    private final VisitResource family;
    private final VisitsResource teacher;

    HomeVisitsTest(Kith kith, Cast cast, Database database, FixedClock clock) {
        this.kith = kith;
        this.cast = cast;
        this.database = database;
        this.clock = clock;
        List.of(MATEO, ADA).forEach(student -> cast.arrives(student, SCIENCE));
        cast.arrives(LUND, SCIENCE);
        this.conferences = new ConferencesInTests(kith, cast);
        this.round = database.inTransaction(() -> conferences.open(withVisits()));
        this.family = kith.the(VisitResource.class);
        this.teacher = kith.the(VisitsResource.class);
        teacher.round = round.id();
    }

    @OnBothDatabases
    void aFamilySaysWhereAndWhen() {
        VisitFacts visit = asks();

        assertThat(visit.state()).isEqualTo(VisitState.ASKED);
        assertThat(visit.plan().kind()).isEqualTo(VisitKind.HOME);
        assertThat(visit.plan().times()).hasSize(2);
    }

    @OnBothDatabases
    void keepsWhatWasTypedBesideWhatIsMissing() {
        MultivaluedMap<String, String> form = wish();
        form.remove("kind");
        form.put("day", List.of("2020-01-01"));

        Page page = visits(ROSA, MATEO).ask(form);

        VisitView view = (VisitView) page.view();
        assertThat(page.status()).isEqualTo(422);
        assertThat(view.typed().value("place")).isEqualTo(ADDRESS);
        assertThat(view.problem("kind")).isPresent();
        assertThat(view.problem("times")).isPresent();
    }

    @OnBothDatabases
    void standsWhenTheTimeIsOneOfTheFamilysAndTwoCome() {
        VisitFacts visit = asks();

        answers(visit, WEDNESDAY, OKAFOR, LUND);

        assertThat(now().stands()).isTrue();
        assertThat(((VisitView) visits(ROSA, MATEO).show().view()).staff()).contains("Ms Okafor", "Mr Lund");
    }

    @OnBothDatabases
    void doesNotStandBeforeASecondPersonIsNamed() {
        VisitFacts visit = asks();

        answers(visit, WEDNESDAY, OKAFOR, OKAFOR);

        assertThat(now().state()).isEqualTo(VisitState.AGREED);
        assertThat(now().stands()).isFalse();
    }

    @OnBothDatabases
    void anotherTimeIsTheFamilysToAccept() {
        VisitFacts visit = asks();
        answers(visit, "2026-10-15T22:00:00Z", OKAFOR, LUND);
        assertThat(now().state()).isEqualTo(VisitState.OFFERED);

        visits(ROSA, MATEO).accept();

        assertThat(now().stands()).isTrue();
    }

    @OnBothDatabases
    void staysAgreedWhenTheSecondPersonIsNamedAfterwards() {
        VisitFacts visit = asks();
        answers(visit, "2026-10-15T22:00:00Z", OKAFOR, OKAFOR);
        visits(ROSA, MATEO).accept();

        answers(visit, "2026-10-15T22:00:00Z", OKAFOR, LUND);

        assertThat(now().stands()).isTrue();
    }

    @OnBothDatabases
    void cannotBeAcceptedWithoutAnOffer() {
        asks();

        Page page = visits(ROSA, MATEO).accept();

        assertThat(page.status()).isEqualTo(409);
        assertThat(((VisitView) page.view()).refused()).containsInstanceOf(VisitOver.class);
    }

    @OnBothDatabases
    void onlyTheTwoWhoComeSeeWhereItIs() {
        VisitFacts visit = asks();
        assertThat(placeSeenBy(OKAFOR)).isEmpty();

        answers(visit, WEDNESDAY, OKAFOR, OKAFOR);

        assertThat(placeSeenBy(OKAFOR)).hasValue(ADDRESS);
        assertThat(placeSeenBy(LUND)).isEmpty();
    }

    @OnBothDatabases
    void whereItWasIsGoneWhenItIsOver() {
        answers(asks(), WEDNESDAY, OKAFOR, LUND);
        clock.passes(Duration.ofDays(8));

        assertThat(now().placeAt(clock.instant())).isEmpty();
        assertThat(kith.the(HomeVisits.class).erasePlaces()).isOne();
        assertThat(now().plan().place()).isEmpty();
        assertThat(kith.the(HomeVisits.class).erasePlaces()).isZero();
    }

    @OnBothDatabases
    void nobodyPaysTwoVisitsAtOnce() {
        answers(asks(), WEDNESDAY, OKAFOR, LUND);
        visits(SAM, ADA).ask(wish());
        VisitFacts other = visit(SAM, ADA);

        Page page = answers(other, WEDNESDAY, LUND, OKAFOR);

        assertThat(page.status()).isEqualTo(409);
        assertThat(visit(SAM, ADA).state()).isEqualTo(VisitState.ASKED);
    }

    @OnBothDatabases
    void nobodyPaysAVisitWhileAFamilyMeetsThemAtSchool() {
        VisitFacts visit = asks();
        books(SAM, ADA, 3);

        Page page = answers(visit, "2026-10-13T21:30:00Z", OKAFOR, LUND);

        assertThat(page.status()).isEqualTo(409);
    }

    @OnBothDatabases
    void isOfferedToAllFamiliesOfARoundOrToNone() {
        RoundFacts without = database.inTransaction(() -> conferences.open(RoundRules.USUAL));
        VisitResource page = visits(ROSA, MATEO);
        page.path = path(without, ROSA, MATEO);

        assertThatThrownBy(page::show).isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void noTimeAtSchoolIsBookedAsAVisit() {
        Meeting meeting = conferences.meeting(round, ROSA, MATEO);
        UUID slot = conferences.slots(round).get(3).id();

        assertThatThrownBy(() -> database.inTransaction(
                        () -> kith.the(Holds.class).hold(meeting, new Choice(slot, Mode.HOME_VISIT, Optional.empty()))))
                .isInstanceOf(NotThisWay.class);
    }

    @OnBothDatabases
    void anotherHomeSeesNothingOfIt() {
        asks();

        VisitView view = (VisitView) visits(LUIS, MATEO).show().view();

        assertThat(view.visit()).isEmpty();
    }

    @OnBothDatabases
    void nothingIsLeftWhenTheFamilyGivesItUp() {
        asks();

        visits(ROSA, MATEO).giveUp();

        assertThat(database.rows("home_visit")).isZero();
        assertThat(database.rows("home_visit_time")).isZero();
    }

    @OnBothDatabases
    void goesWithThePersonItIsAbout() {
        answers(asks(), WEDNESDAY, OKAFOR, LUND);

        database.inTransaction(
                () -> kith.the(HomeVisits.class).forget(new PersonForgotten(List.of(cast.id(MATEO, SCIENCE)))));

        assertThat(database.rows("home_visit")).isZero();
        assertThat(database.rows("home_visitor")).isZero();
    }

    @OnBothDatabases
    void whoIsForgottenComesToNoVisit() {
        answers(asks(), WEDNESDAY, OKAFOR, LUND);

        database.inTransaction(
                () -> kith.the(HomeVisits.class).forget(new PersonForgotten(List.of(cast.id(LUND, SCIENCE)))));

        assertThat(now().stands()).isFalse();
    }

    private static RoundPlan withVisits() {
        RoundPlan usual = ConferencesInTests.plan(RoundRules.USUAL);
        return new RoundPlan(
                usual.words(),
                usual.availability(),
                Set.of(Mode.IN_PERSON, Mode.HOME_VISIT),
                usual.rules(),
                usual.opens(),
                usual.closes());
    }

    private VisitFacts asks() {
        visits(ROSA, MATEO).ask(wish());
        return now();
    }

    private VisitFacts now() {
        return visit(ROSA, MATEO);
    }

    private VisitFacts visit(Player guardian, Player child) {
        return kith.the(HomeVisits.class)
                .of(conferences.meeting(round, guardian, child))
                .orElseThrow();
    }

    private Page answers(VisitFacts visit, String start, Player first, Player second) {
        cast.visits(OKAFOR, SCIENCE);
        MultivaluedMap<String, String> form = new Form()
                .param("time", start)
                .param("first", cast.id(first, SCIENCE).toString())
                .param("second", cast.id(second, SCIENCE).toString())
                .asMap();
        cast.visits(OKAFOR, SCIENCE);
        return teacher.answer(visit.id(), form);
    }

    private Optional<String> placeSeenBy(Player who) {
        cast.visits(who, SCIENCE);
        VisitsView view = (VisitsView) teacher.list().view();
        return view.rows().get(0).place(view.times());
    }

    private VisitResource visits(Player guardian, Player child) {
        family.path = path(round, guardian, child);
        cast.visits(guardian, SCIENCE);
        return family;
    }

    private PathInTests path(RoundFacts in, Player guardian, Player child) {
        return new PathInTests(cast.id(child, SCIENCE), in);
    }

    /** As an address would say it. */
    private static final class PathInTests extends MeetingPath {

        private final UUID child;
        private final RoundFacts round;

        PathInTests(UUID child, RoundFacts round) {
            this.child = child;
            this.round = round;
        }

        @Override
        public OwnMeeting own(OwnMeetings meetings, UUID guardian) {
            return meetings.one(guardian, child, round.id(), round.course());
        }
    }

    private void books(Player guardian, Player child, int slot) {
        Meeting meeting = conferences.meeting(round, guardian, child);
        UUID time = conferences.slots(round).get(slot).id();
        database.inTransaction(() -> {
            kith.the(Holds.class).hold(meeting, new Choice(time, Mode.IN_PERSON, Optional.empty()));
            return kith.the(Claims.class)
                    .book(meeting, time, Wish.NONE, meeting.home().guardian());
        });
    }

    private static MultivaluedMap<String, String> wish() {
        MultivaluedMap<String, String> form =
                new Form().param("kind", "home").param("place", ADDRESS).asMap();
        form.put("day", List.of("2026-10-14", "2026-10-16", ""));
        form.put("from", List.of("18:00", "17:00", ""));
        return form;
    }
}

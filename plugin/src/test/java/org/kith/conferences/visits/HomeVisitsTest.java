package org.kith.conferences.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.conferences.visits.VisitsInTests.ADDRESS;
import static org.kith.conferences.visits.VisitsInTests.WEDNESDAY;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ADA;
import static org.kith.testing.Player.LUIS;
import static org.kith.testing.Player.LUND;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;
import static org.kith.testing.Player.SAM;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.conferences.Choice;
import org.kith.conferences.Holds;
import org.kith.conferences.Meeting;
import org.kith.conferences.Mode;
import org.kith.conferences.NotThisWay;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules;
import org.kith.conferences.SignUpClosed;
import org.kith.conferences.calls.Offers;
import org.kith.page.NotFound;
import org.kith.page.Page;
import org.kith.page.Rendered;
import org.kith.page.Typed;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Player;

/** Rosa asks for a visit at home on Wednesday 14 October at 18:00 or on Friday at 17:00; Mr Lund teaches the course along. */
class HomeVisitsTest {

    private final Kith kith;
    private final Cast cast;
    private final Database database;
    private final FixedClock clock;
    private final VisitsInTests school;

    HomeVisitsTest(Kith kith, Cast cast, Database database, FixedClock clock) {
        this.kith = kith;
        this.cast = cast;
        this.database = database;
        this.clock = clock;
        this.school = new VisitsInTests(kith, cast, database);
    }

    @OnBothDatabases
    void aFamilySaysWhereAndWhen() {
        VisitFacts visit = school.asks();

        assertThat(visit.state()).isEqualTo(VisitState.ASKED);
        assertThat(visit.plan().kind()).isEqualTo(VisitKind.HOME);
        assertThat(visit.plan().times()).hasSize(2);
    }

    @OnBothDatabases
    void keepsWhatWasTypedBesideWhatIsMissing() {
        MultivaluedMap<String, String> form = school.wish();
        form.remove("kind");
        form.put("day", List.of("2020-01-01"));

        Page page = school.visits(ROSA, MATEO).ask(form);

        VisitView view = (VisitView) page.view();
        assertThat(page.status()).isEqualTo(422);
        assertThat(view.typed().value("place")).isEqualTo(ADDRESS);
        assertThat(view.problem("kind")).isPresent();
        assertThat(view.problem("times")).isPresent();
    }

    @OnBothDatabases
    void standsWhenTheTimeIsOneOfTheFamilysAndTwoCome() {
        VisitFacts visit = school.asks();

        school.answers(visit, WEDNESDAY, OKAFOR, LUND);

        assertThat(school.now().stands()).isTrue();
        assertThat(((VisitView) school.visits(ROSA, MATEO).show().view()).staff())
                .contains("Ms Okafor", "Mr Lund");
    }

    @OnBothDatabases
    void cannotBeAnsweredWithATimeThatNoCalendarShows() {
        VisitFacts visit = school.asks();

        Page farthest = school.answers(visit, "+1000000000-12-31T23:59:59Z", OKAFOR, LUND);
        Page far = school.answers(visit, "+10000-01-01T00:00:00Z", OKAFOR, LUND);

        assertThat(List.of(farthest, far))
                .allSatisfy(page -> assertThat(page.status()).isEqualTo(422))
                .allSatisfy(page -> assertThat(((VisitAnswerView) page.view()).problem("time"))
                        .isPresent());
        assertThat(school.now().state()).isEqualTo(VisitState.ASKED);
    }

    @OnBothDatabases
    void doesNotStandBeforeASecondPersonIsNamed() {
        VisitFacts visit = school.asks();

        school.answers(visit, WEDNESDAY, OKAFOR, OKAFOR);

        assertThat(school.now().state()).isEqualTo(VisitState.AGREED);
        assertThat(school.now().stands()).isFalse();
    }

    @OnBothDatabases
    void anotherTimeIsTheFamilysToAccept() {
        VisitFacts visit = school.asks();
        school.answers(visit, "2026-10-15T22:00:00Z", OKAFOR, LUND);
        assertThat(school.now().state()).isEqualTo(VisitState.OFFERED);

        school.visits(ROSA, MATEO).accept();

        assertThat(school.now().stands()).isTrue();
    }

    @OnBothDatabases
    void staysAgreedWhenTheSecondPersonIsNamedAfterwards() {
        VisitFacts visit = school.asks();
        school.answers(visit, "2026-10-15T22:00:00Z", OKAFOR, OKAFOR);
        school.visits(ROSA, MATEO).accept();

        school.answers(visit, "2026-10-15T22:00:00Z", OKAFOR, LUND);

        assertThat(school.now().stands()).isTrue();
    }

    @OnBothDatabases
    void whoChangesItFindsThePairAndTheWords() {
        VisitFacts visit = school.asks();
        List<UUID> two = List.of(cast.id(OKAFOR, SCIENCE), cast.id(LUND, SCIENCE));
        Answer said = new Answer(Instant.parse(WEDNESDAY), two, "We come by bike.");
        kith.the(VisitSteps.class).answer(school.round.id(), cast.id(SCIENCE), visit.id(), said);

        Typed typed = school.looksAt(visit, OKAFOR).typed();

        assertThat(List.of(typed.value("first"), typed.value("second")))
                .containsExactlyInAnyOrder(id(OKAFOR), id(LUND));
        assertThat(typed.value("words")).isEqualTo("We come by bike.");
    }

    @OnBothDatabases
    void whoChangesAnOfferFindsItsTime() {
        VisitFacts visit = school.asks();
        Instant thursday = Instant.parse("2026-10-15T22:00:00Z");
        school.answers(visit, thursday.toString(), OKAFOR, LUND);

        VisitAnswerView form = school.looksAt(visit, OKAFOR);

        assertThat(form.times()).filteredOn(form::isChosen).containsExactly(thursday);
    }

    @OnBothDatabases
    void whoOpensAVisitOfOnePersonComesAlong() {
        VisitFacts visit = school.asks();
        school.answers(visit, WEDNESDAY, OKAFOR, OKAFOR);

        Typed own = school.looksAt(visit, OKAFOR).typed();
        Typed other = school.looksAt(visit, LUND).typed();

        assertThat(List.of(own.value("first"), own.value("second"))).containsExactly(id(OKAFOR), "");
        assertThat(List.of(other.value("first"), other.value("second"))).containsExactly(id(OKAFOR), id(LUND));
    }

    @OnBothDatabases
    void nobodyIsNamedBeforeItIsAnswered() {
        Typed typed = school.looksAt(school.asks(), OKAFOR).typed();

        assertThat(List.of(typed.value("first"), typed.value("second"))).containsOnly("");
    }

    @OnBothDatabases
    void cannotBeAcceptedWithoutAnOffer() {
        school.asks();

        Page page = school.visits(ROSA, MATEO).accept();

        assertThat(page.status()).isEqualTo(409);
        assertThat(((VisitView) page.view()).refused()).containsInstanceOf(VisitOver.class);
    }

    @OnBothDatabases
    void onlyTheTwoWhoComeSeeWhereItIs() {
        VisitFacts visit = school.asks();
        assertThat(school.placeSeenBy(OKAFOR)).isEmpty();

        school.answers(visit, WEDNESDAY, OKAFOR, OKAFOR);

        assertThat(school.placeSeenBy(OKAFOR)).hasValue(ADDRESS);
        assertThat(school.placeSeenBy(LUND)).isEmpty();
    }

    @OnBothDatabases
    void whereItWasIsGoneWhenItIsOver() {
        school.answers(school.asks(), WEDNESDAY, OKAFOR, LUND);
        clock.passes(Duration.ofDays(8));

        assertThat(school.now().placeAt(clock.instant())).isEmpty();
        assertThat(kith.the(HomeVisits.class).erasePlaces()).isOne();
        assertThat(school.now().plan().place()).isEmpty();
        assertThat(kith.the(HomeVisits.class).erasePlaces()).isZero();
    }

    @OnBothDatabases
    void whereNobodyHasAnsweredItIsGoneWithTheLastTimeThatWasProposed() {
        school.asks();
        clock.set(Instant.parse("2026-10-16T22:44:00Z"));
        assertThat(kith.the(HomeVisits.class).erasePlaces()).isZero();
        clock.passes(Duration.ofMinutes(2));

        assertThat(school.now().placeAt(clock.instant())).isEmpty();
        assertThat(kith.the(HomeVisits.class).erasePlaces()).isOne();
        assertThat(school.now().plan().place()).isEmpty();
        assertThat(kith.the(HomeVisits.class).erasePlaces()).isZero();
    }

    @OnBothDatabases
    void whatNobodyHasAnsweredInTimeIsAnsweredNoMore() {
        VisitFacts visit = school.asks();
        clock.passes(Duration.ofDays(30));

        assertThatThrownBy(() -> school.answers(visit, "2027-01-13T23:00:00Z", OKAFOR, LUND))
                .isInstanceOf(VisitOver.class);
        assertThat(school.placeSeenBy(OKAFOR)).isEmpty();
        assertThat(((VisitView) school.visits(ROSA, MATEO).show().view()).hasLapsed())
                .isTrue();
    }

    @OnBothDatabases
    void nobodyPaysTwoVisitsAtOnce() {
        school.answers(school.asks(), WEDNESDAY, OKAFOR, LUND);
        school.visits(SAM, ADA).ask(school.wish());
        VisitFacts other = school.visit(SAM, ADA);

        Page page = school.answers(other, WEDNESDAY, LUND, OKAFOR);

        assertThat(page.status()).isEqualTo(409);
        assertThat(school.visit(SAM, ADA).state()).isEqualTo(VisitState.ASKED);
    }

    @OnBothDatabases
    void nobodyPaysAVisitWhileAFamilyMeetsThemAtSchool() {
        VisitFacts visit = school.asks();
        school.books(SAM, ADA, 3);

        Page page = school.answers(visit, "2026-10-13T21:30:00Z", OKAFOR, LUND);

        assertThat(page.status()).isEqualTo(409);
    }

    @OnBothDatabases
    void isOfferedToAllFamiliesOfARoundOrToNone() {
        RoundFacts without = database.inTransaction(() -> school.conferences.open(RoundRules.USUAL));
        VisitResource page = school.visits(ROSA, MATEO);
        page.path = school.path(without, ROSA, MATEO);

        assertThatThrownBy(page::show).isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void noTimeAtSchoolIsBookedAsAVisit() {
        Meeting meeting = school.conferences.meeting(school.round, ROSA, MATEO);
        UUID slot = school.conferences.slots(school.round).get(3).id();

        assertThatThrownBy(() -> database.inTransaction(
                        () -> kith.the(Holds.class).hold(meeting, new Choice(slot, Mode.HOME_VISIT, Optional.empty()))))
                .isInstanceOf(NotThisWay.class);
    }

    @OnBothDatabases
    void whomAVisitIsOfferedAsksForItAlsoWhenSignUpIsOver() {
        clock.set(school.round.plan().closes().plusSeconds(1));
        Page closed = school.visits(ROSA, MATEO).ask(VisitsInTests.wish());
        Meeting meeting = school.conferences.meeting(school.round, ROSA, MATEO);

        kith.the(Offers.class).make(meeting, Mode.HOME_VISIT, cast.id(OKAFOR, SCIENCE));

        assertThat(((VisitView) closed.view()).refused()).containsInstanceOf(SignUpClosed.class);
        assertThat(((VisitView) school.visits(ROSA, MATEO).show().view()).mayAsk())
                .isTrue();
        assertThat(school.asks().state()).isEqualTo(VisitState.ASKED);
    }

    @OnBothDatabases
    void anotherHomeSeesNothingOfIt() {
        school.asks();

        VisitView view = (VisitView) school.visits(LUIS, MATEO).show().view();

        assertThat(view.visit()).isEmpty();
    }

    @OnBothDatabases
    void nothingIsLeftWhenTheFamilyGivesItUp() {
        school.asks();

        school.visits(ROSA, MATEO).giveUp();

        assertThat(database.rows("home_visit")).isZero();
        assertThat(database.rows("home_visit_time")).isZero();
    }

    @OnBothDatabases
    void whoWasVisitedMayAskForAnother() {
        VisitFacts first = school.asks(ROSA, MATEO, "2026-10-08", "17:00");
        school.answers(first, "2026-10-08T22:00:00Z", OKAFOR, LUND);
        assertThat(Rendered.html(school.visits(ROSA, MATEO).show())).doesNotContain("name=\"kind\"");
        clock.set(Instant.parse("2026-10-09T15:00:00Z"));

        Page after = school.visits(ROSA, MATEO).show();
        VisitFacts second = school.asks();

        assertThat(Rendered.html(after)).contains("name=\"kind\"");
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.state()).isEqualTo(VisitState.ASKED);
    }

    @OnBothDatabases
    void whatIsOverIsGivenUpByNobody() {
        VisitFacts visit = school.asks();
        Page before = school.opens(visit);
        school.answers(visit, WEDNESDAY, OKAFOR, LUND);
        clock.set(Instant.parse("2026-10-15T01:00:00Z"));

        Page refused = school.givesUp();

        assertThat(refused.status()).isEqualTo(409);
        assertThat(((VisitView) refused.view()).refused()).containsInstanceOf(VisitOver.class);
        assertThatThrownBy(() -> school.refuses(visit)).isInstanceOf(VisitOver.class);
        assertThat(school.now().stands()).isTrue();
        assertThat(Rendered.html(before)).contains("/cancellation");
        assertThat(Rendered.html(school.opens(visit))).doesNotContain("/cancellation");
    }

    @OnBothDatabases
    void goesWithThePersonItIsAbout() {
        school.answers(school.asks(), WEDNESDAY, OKAFOR, LUND);

        school.forgets(MATEO);

        assertThat(database.rows("home_visit")).isZero();
        assertThat(database.rows("home_visitor")).isZero();
    }

    @OnBothDatabases
    void whoIsForgottenComesToNoVisit() {
        school.answers(school.asks(), WEDNESDAY, OKAFOR, LUND);

        school.forgets(LUND);

        assertThat(school.now().stands()).isFalse();
        assertThat(school.now().staff()).containsExactly(cast.id(OKAFOR, SCIENCE));
        assertThat(kith.the(EndedVisits.class).ofStaff(List.of(cast.id(OKAFOR, SCIENCE))))
                .singleElement()
                .matches(ended -> ended.staff().equals(List.of(cast.id(OKAFOR, SCIENCE))));
    }

    private String id(Player teacher) {
        return cast.id(teacher, SCIENCE).toString();
    }
}

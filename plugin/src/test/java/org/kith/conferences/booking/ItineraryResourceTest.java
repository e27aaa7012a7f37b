package org.kith.conferences.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ADA;
import static org.kith.testing.Player.LUCIA;
import static org.kith.testing.Player.LUIS;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.ROSA;
import static org.kith.testing.Player.SAM;

import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kith.conferences.AlreadyBooked;
import org.kith.conferences.Bookings;
import org.kith.conferences.Choice;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Claims;
import org.kith.conferences.ConferencesInTests;
import org.kith.conferences.Holds;
import org.kith.conferences.LocksInTests;
import org.kith.conferences.Meeting;
import org.kith.conferences.Mode;
import org.kith.conferences.Needs;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.Span;
import org.kith.conferences.Wish;
import org.kith.households.NoPhoneNumber;
import org.kith.page.Page;
import org.kith.page.Rendered;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Player;
import org.kith.testing.Race;
import org.kith.visitor.Visit;
import org.kith.visitor.Visits;

class ItineraryResourceTest {

    private final Cast cast;
    private final Database database;
    private final Kith kith;
    private final FixedClock clock;
    private final ConferencesInTests conferences;
    private final RoundFacts round;
    private final ItineraryPage page;
    private final ItineraryResource resource;

    ItineraryResourceTest(Cast cast, Database database, Kith kith, FixedClock clock) {
        this.cast = cast;
        this.database = database;
        this.kith = kith;
        this.clock = clock;
        this.conferences = new ConferencesInTests(kith, cast);
        List.of(MATEO, LUCIA, ADA).forEach(child -> cast.arrives(child, SCIENCE));
        this.round = database.inTransaction(() -> conferences.open(RoundRules.USUAL));
        this.page = kith.the(ItineraryPage.class);
        this.resource = kith.the(ItineraryResource.class);
        cast.visits(ROSA, SCIENCE);
    }

    @OnBothDatabases
    void plansBothChildrenOneAfterTheOther() {
        ItineraryView plan = plan(hopes("earliest", "16:30", "between", "5"));

        assertThat(plan.stops()).hasSize(2);
        Instant end = plan.stops().get(0).time().end();
        assertThat(Duration.between(end, plan.stops().get(1).time().start())).isEqualTo(Duration.ofMinutes(5));
        assertThat(plan.stops().get(0).time().start()).isEqualTo(Instant.parse("2026-10-13T21:40:00Z"));
    }

    @OnBothDatabases
    void booksAllOfIt() {
        ItineraryView plan = plan(hopes());

        Page after = resource.accept(accepting(plan));

        ConferencesView view = (ConferencesView) after.view();
        assertThat(view.invitations())
                .hasSize(2)
                .allMatch(invitation -> invitation.booked().size() == 1);
        assertThat(plan(hopes()).plan()).isEmpty();
    }

    @OnBothDatabases
    void booksNothingWhenOneTimeIsGoneAndProposesAnotherPlan() {
        ItineraryView plan = plan(hopes());
        samTakes(plan.stops().get(1));
        cast.visits(ROSA, SCIENCE);

        Page refused = resource.accept(accepting(plan));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(kith.the(Bookings.class).of(conferences.meeting(round, ROSA, MATEO)))
                .isEmpty();
        assertThat(kith.the(Bookings.class).of(conferences.meeting(round, ROSA, LUCIA)))
                .isEmpty();
        assertThat(((ItineraryView) refused.view()).stops())
                .hasSize(2)
                .noneMatch(stop -> stop.time().equals(plan.stops().get(1).time()));
    }

    @OnBothDatabases
    void locksAllThatItNeedsInTheOrderOfTime() {
        Kith node = new Kith(database, clock);
        LocksInTests locks = new LocksInTests(database, node);
        new Cast(node).visits(ROSA, SCIENCE);
        List<SlotFacts> slots = conferences.slots(round);
        Comparator<SlotFacts> byId = Comparator.comparing(SlotFacts::id);
        SlotFacts first = slots.stream().limit(12).max(byId).orElseThrow();
        SlotFacts last = slots.stream().skip(12).min(byId).orElseThrow();

        Page after = node.the(ItineraryResource.class)
                .accept(new Form("stop", stop(MATEO, last)).param("stop", stop(LUCIA, first)));

        assertThat(after.view()).isInstanceOf(ConferencesView.class);
        assertThat(locks.taken())
                .isEqualTo(locks.inOrder(slots))
                .anySatisfy(taken -> assertThat(taken).contains(first.id(), last.id()));
    }

    @OnBothDatabases
    void saysWhyAConferenceFindsNoPlace() {
        ItineraryView plan = plan(hopes("earliest", "21:00"));

        assertThat(plan.stops()).isEmpty();
        assertThat(plan.left()).hasSize(2);
    }

    @OnBothDatabases
    void countsNoDayOnWhichEverythingIsBookedAlready() {
        resource.accept(accepting(plan(hopes())));
        database.inTransaction(() -> conferences.open(ConferencesInTests.on(LocalDate.parse("2026-10-16"))));

        ItineraryView plan = plan(hopes());

        assertThat(plan.stops()).hasSize(2);
        assertThat(plan.days()).isEqualTo(1);
    }

    @OnBothDatabases
    void saysInWhichRoomOneMeets() {
        ItineraryView inTheRoom = plan(hopes());

        ItineraryView byPhone = plan(hopes("way", "phone"));

        assertThat(inTheRoom.stops()).extracting(ItineraryView.Stop::place).containsOnly("Room 12");
        assertThat(byPhone.stops()).extracting(ItineraryView.Stop::place).containsOnly("");
    }

    @OnBothDatabases
    void leavesTimeForAnInterpreter() {
        ItineraryView plan = plan(hopes("interpreter", "yes", "language", "es"));

        Page after = resource.accept(accepting(plan).param("interpreter", "yes").param("language", "es"));

        assertThat(((ConferencesView) after.view()).invitations())
                .flatExtracting(Invitation::booked)
                .hasSize(2)
                .allMatch(booked -> booked.wish().needs().interpreter().equals("es"))
                .allMatch(booked -> lasts(booked.time(), 23));
    }

    @OnBothDatabases
    void plansAnewWhereNoTimeWasLeftForAnInterpreter() {
        Form accepted = accepting(plan(hopes()))
                .param("interpreter", "yes")
                .param("language", "es")
                .param("ride", "yes");

        Page refused = resource.accept(accepted);

        ItineraryView view = (ItineraryView) refused.view();
        assertThat(refused.status()).isEqualTo(409);
        assertThat(view.afterProblem()).isEqualTo("plan.problem.interpreter");
        assertThat(view.needs()).isEqualTo(new Needs("es", "", true, false, false));
        assertThat(resource.accept(accepting(view).param("interpreter", "yes").param("language", "es"))
                        .view())
                .isInstanceOf(ConferencesView.class);
    }

    @OnBothDatabases
    void whoSendsAPlanTwiceHasItOnce() {
        Form accepted = accepting(plan(hopes()));
        resource.accept(accepted);

        Page again = resource.accept(accepted);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.view()).isInstanceOf(ConferencesView.class);
        assertThat(database.rows("conference_claim")).isEqualTo(2);
    }

    @OnBothDatabases
    void whoSendsAPlanTwiceAtTheSameMomentHasItOnce() {
        Form accepted = accepting(plan(hopes()));
        Kith second = new Kith(database, clock);
        new Cast(second).visits(ROSA, SCIENCE);
        ItineraryResource other = second.the(ItineraryResource.class);

        Race<Page> race = database.atOnce(List.of(() -> resource.accept(accepted), () -> other.accept(accepted)));

        assertThat(race.failures()).isEmpty();
        assertThat(race.done()).extracting(Page::view).hasOnlyElementsOfType(ConferencesView.class);
        assertThat(database.rows("conference_claim")).isEqualTo(2);
    }

    @OnBothDatabases
    void doesNotMoveWhatAnotherOfTheHomeHasBookedMeanwhile() {
        ItineraryView plan = plan(hopes());
        SlotFacts last = conferences.slots(round).get(20);
        books(luisAtRosas(MATEO), last);

        Page refused = resource.accept(accepting(plan));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(((ItineraryView) refused.view()).problem()).containsInstanceOf(AlreadyBooked.class);
        assertThat(booked(MATEO)).containsExactly(last);
        assertThat(booked(LUCIA)).isEmpty();
    }

    @OnBothDatabases
    void whatAnotherOfTheHomeHasBookedAtTheSameTimeIsDone() {
        ItineraryView plan = plan(hopes());
        ItineraryView.Stop first = plan.stops().get(0);
        Player child = first.invitation().own().meeting().child().equals(cast.id(MATEO, SCIENCE)) ? MATEO : LUCIA;
        books(luisAtRosas(child), slot(first));

        Page after = resource.accept(accepting(plan));

        assertThat(after.view()).isInstanceOf(ConferencesView.class);
        assertThat(booked(child)).containsExactly(slot(first));
        assertThat(database.rows("conference_claim")).isEqualTo(2);
    }

    @OnBothDatabases
    void asksForANumberWhereWeKnowNoneAndBooksNothing() {
        Form byPhone =
                accepting(plan(hopes("way", "phone"))).param("way", "phone").param("ride", "yes");

        Page refused = resource.accept(byPhone);

        ItineraryView view = (ItineraryView) refused.view();
        assertThat(refused.status()).isEqualTo(409);
        assertThat(view.problem()).containsInstanceOf(NoPhoneNumber.class);
        assertThat(view.needs().ride()).isTrue();
        assertThat(database.rows("conference_claim")).isZero();
        assertThat(Rendered.withMail(refused).select("form[method=post] input[name=phone]"))
                .hasSize(1);
    }

    @OnBothDatabases
    void ringsTheNumberThatWasTyped() {
        resource.accept(accepting(plan(hopes("way", "phone"))).param("phone", "(555) 010-0142"));

        assertThat(kith.the(Bookings.class).of(conferences.meeting(round, ROSA, MATEO)))
                .singleElement()
                .matches(claim -> claim.wish().phoneEnd().equals("0142") && claim.mode() == Mode.PHONE);
    }

    @OnBothDatabases
    void asksForNoNumberWhereNobodyCalls() {
        assertThat(Rendered.withMail(page.page(hopes())).select("input[name=phone]"))
                .isEmpty();
    }

    @OnBothDatabases
    void aTopicTooLongIsRefusedAndKept() {
        Form accepted = accepting(plan(hopes()))
                .param("topic", "x".repeat(501))
                .param("interpreter", "yes")
                .param("language", "es")
                .param("ride", "yes");

        Page refused = resource.accept(accepted);

        ItineraryView view = (ItineraryView) refused.view();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(view.stated().typed().topic()).hasSize(501);
        assertThat(view.needs().ride()).isTrue();
        assertThat(Rendered.withMail(refused).select("[role=alert]").text()).contains("500");
        assertThat(database.rows("conference_claim")).isZero();
    }

    @OnBothDatabases
    void whatIsNoNumberIsRefusedAndKept() {
        String number = "5".repeat(41);
        Form accepted =
                accepting(plan(hopes("way", "phone"))).param("way", "phone").param("phone", number);

        Page refused = resource.accept(accepted);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(((ItineraryView) refused.view()).stated().typed().phone()).isEqualTo(number);
        assertThat(database.rows("conference_claim")).isZero();
    }

    @OnBothDatabases
    void saysItsTimesAsTheRoundDoes() {
        Visit rosa = cast.visits(ROSA, SCIENCE);
        kith.the(Visits.class).begin(at(rosa, ZoneId.of("America/New_York")));

        Page proposed = page.page(hopes("earliest", "16:30"));

        assertThat(Rendered.withMail(proposed).select(".evening").text())
                .contains("16:40")
                .doesNotContain("17:40");
    }

    private String stop(Player child, SlotFacts slot) {
        return new Pick(cast.id(child, SCIENCE), round.id(), round.course(), ConferencesInTests.choice(slot)).text();
    }

    private static Visit at(Visit visit, ZoneId zone) {
        return new Visit(
                visit.person(),
                visit.platform(),
                visit.course(),
                visit.standing(),
                visit.other(),
                visit.administrator(),
                visit.language(),
                Optional.of(zone),
                visit.skin(),
                visit.until());
    }

    private static boolean lasts(Span time, int minutes) {
        return Duration.between(time.start(), time.end()).equals(Duration.ofMinutes(minutes));
    }

    private void samTakes(ItineraryView.Stop stop) {
        books(conferences.meeting(round, SAM, ADA), slot(stop));
    }

    private void books(Meeting meeting, SlotFacts slot) {
        Choice choice = new Choice(slot.id(), Mode.IN_PERSON, Optional.empty());
        database.inTransaction(() -> kith.the(Holds.class).hold(meeting, choice));
        database.inTransaction(() -> kith.the(Claims.class)
                .book(meeting, slot.id(), Wish.NONE, meeting.home().guardian()));
    }

    private SlotFacts slot(ItineraryView.Stop stop) {
        return conferences.slots(round).stream()
                .filter(each -> each.time().equals(stop.time()))
                .findFirst()
                .orElseThrow();
    }

    /** As if he lived with her. */
    private Meeting luisAtRosas(Player child) {
        Meeting rosas = conferences.meeting(round, ROSA, child);
        Meeting.Home home =
                new Meeting.Home(cast.id(LUIS, SCIENCE), rosas.home().household());
        return new Meeting(rosas.round(), rosas.course(), rosas.child(), home, rosas.party());
    }

    private List<SlotFacts> booked(Player child) {
        return kith.the(Bookings.class).of(conferences.meeting(round, ROSA, child)).stream()
                .filter(ClaimFacts::isBooked)
                .map(ClaimFacts::slot)
                .toList();
    }

    private ItineraryView plan(HopesForm hopes) {
        return (ItineraryView) page.page(hopes).view();
    }

    private static Form accepting(ItineraryView plan) {
        Form form = new Form();
        plan.stops().forEach(stop -> form.param("stop", stop.text()));
        return form;
    }

    private static HopesForm hopes(String... typed) {
        MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
        for (int field = 0; field < typed.length; field += 2) {
            form.add(typed[field], typed[field + 1]);
        }
        return HopesForm.sent(form);
    }
}

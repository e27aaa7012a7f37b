package org.kith.conferences.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.LUCIA;
import static org.kith.testing.Player.LUIS;
import static org.kith.testing.Player.LUND;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.ROSA;

import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.conferences.Choice;
import org.kith.conferences.Claims;
import org.kith.conferences.ConferencesInTests;
import org.kith.conferences.Holds;
import org.kith.conferences.MeetWithoutChild;
import org.kith.conferences.Meeting;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.Span;
import org.kith.conferences.Wish;
import org.kith.conferences.visits.VisitsInTests;
import org.kith.households.LimitKind;
import org.kith.households.Limits;
import org.kith.households.Link;
import org.kith.households.NewLimit;
import org.kith.page.Page;
import org.kith.page.Rendered;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Player;
import org.kith.visitor.Visit;

/** A plan asks what is asked when it is accepted: what else Rosa has then, and what she may have. */
class ItineraryBesideOthersTest {

    private static final RoundRules LED = new RoundRules(1, 1, RoundRules.Homes.EACH, RoundRules.Part.LEADS, 12);
    private static final RoundRules TOGETHER =
            new RoundRules(1, 1, RoundRules.Homes.TOGETHER, RoundRules.Part.AWAY, 12);

    private final Cast cast;
    private final Database database;
    private final Kith kith;
    private final ConferencesInTests conferences;

    ItineraryBesideOthersTest(Cast cast, Database database, Kith kith) {
        this.cast = cast;
        this.database = database;
        this.kith = kith;
        this.conferences = new ConferencesInTests(kith, cast);
        List.of(MATEO, LUCIA).forEach(child -> cast.arrives(child, SCIENCE));
    }

    @OnBothDatabases
    void goesRoundAVisitAtHome() {
        VisitsInTests school = new VisitsInTests(kith, cast, database);
        school.answers(school.asks(ROSA, MATEO, "2026-10-13", "16:30"), "2026-10-13T21:30:00Z", LUND, LUND);
        Span visit = school.now().time().orElseThrow();

        ItineraryView plan = plan("earliest", "16:35");

        assertThat(plan.stops()).hasSize(2).noneMatch(stop -> stop.time().overlaps(visit));
        assertThat(accepts(plan).view()).isInstanceOf(ConferencesView.class);
    }

    @OnBothDatabases
    void goesRoundWhatIsKeptForAnotherMeeting() {
        open(RoundRules.USUAL);
        RoundFacts other = open(RoundRules.USUAL);
        SlotFacts first = conferences.slots(other).get(0);
        holds(conferences.meeting(other, ROSA, MATEO), first);

        ItineraryView plan = plan();

        assertThat(plan.stops())
                .hasSize(4)
                .filteredOn(stop -> !isAbout(stop, other, MATEO))
                .noneMatch(stop -> stop.time().overlaps(first.time()));
        assertThat(accepts(plan).view()).isInstanceOf(ConferencesView.class);
    }

    @OnBothDatabases
    void leavesOutWhatOneMayNotTakePartIn() {
        open(LED);
        limit(MATEO);

        ItineraryView plan = plan();

        assertThat(plan.stops()).singleElement().matches(stop -> isAbout(stop, LUCIA));
        assertThat(plan.left()).isEmpty();
        assertThat(conferences().toPlan()).isEqualTo(1);
    }

    @OnBothDatabases
    void leavesOutWhatTheOtherHomeHasBookedForBoth() {
        RoundFacts round = open(TOGETHER);
        books(LUIS, round, conferences.slots(round).get(20));

        ItineraryView plan = plan();

        assertThat(plan.stops()).singleElement().matches(stop -> isAbout(stop, LUCIA));
        assertThat(plan.left()).isEmpty();
        assertThat(conferences().toPlan()).isEqualTo(1);
    }

    @OnBothDatabases
    void saysWhyAPlanCannotBeBookedWhenNobodyWasFaster() {
        open(LED);
        ItineraryView plan = plan();
        limit(MATEO);

        Page refused = accepts(plan);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(((ItineraryView) refused.view()).problem()).containsInstanceOf(MeetWithoutChild.class);
        assertThat(Rendered.withMail(refused).select("[role=alert]").text())
                .contains("The school will find a time with you.")
                .doesNotContain("faster");
    }

    @OnBothDatabases
    void aTimeThatTheSchoolHasTakenAwayIsRefusedLikeOneThatIsTaken() {
        open(RoundRules.USUAL);
        ItineraryView plan = plan();
        String known = plan.stops().get(0).text();
        String slot = known.split("/", -1)[3];
        cast.visits(ROSA, SCIENCE);

        Page refused = kith.the(ItineraryResource.class)
                .accept(new Form("stop", known.replace(slot, UUID.randomUUID().toString())));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(((ItineraryView) refused.view()).afterProblem()).isEqualTo("plan.problem");
    }

    private RoundFacts open(RoundRules rules) {
        return database.inTransaction(() -> conferences.open(rules));
    }

    private void holds(Meeting meeting, SlotFacts slot) {
        Choice choice = ConferencesInTests.choice(slot);
        database.inTransaction(() -> kith.the(Holds.class).hold(meeting, choice));
    }

    /** About Mateo. */
    private void books(Player guardian, RoundFacts round, SlotFacts slot) {
        UUID person = cast.id(guardian, SCIENCE);
        Meeting meeting = kith.the(OwnMeetings.class)
                .one(person, cast.id(MATEO, SCIENCE), round.id(), round.course())
                .meeting();
        holds(meeting, slot);
        database.inTransaction(() -> kith.the(Claims.class).book(meeting, slot.id(), Wish.NONE, person));
    }

    private void limit(Player child) {
        Visit rosa = cast.visits(ROSA, SCIENCE);
        Link.Pair pair = new Link.Pair(rosa.person(), cast.id(child, SCIENCE));
        NewLimit decision = new NewLimit(
                LimitKind.NOT_TOLD_WHERE, "Order 7", LocalDate.of(2026, 9, 1), Optional.empty(), rosa.person());
        database.inTransaction(() -> kith.the(Limits.class).record(pair, decision));
    }

    private boolean isAbout(ItineraryView.Stop stop, Player child) {
        return stop.invitation().own().meeting().child().equals(cast.id(child, SCIENCE));
    }

    private boolean isAbout(ItineraryView.Stop stop, RoundFacts round, Player child) {
        return isAbout(stop, child) && stop.invitation().own().round().id().equals(round.id());
    }

    private ItineraryView plan(String... hopes) {
        MultivaluedHashMap<String, String> form = new MultivaluedHashMap<>();
        for (int field = 0; field < hopes.length; field += 2) {
            form.add(hopes[field], hopes[field + 1]);
        }
        cast.visits(ROSA, SCIENCE);
        return (ItineraryView)
                kith.the(ItineraryPage.class).page(HopesForm.sent(form)).view();
    }

    private Page accepts(ItineraryView plan) {
        Form form = new Form();
        plan.stops().forEach(stop -> form.param("stop", stop.text()));
        cast.visits(ROSA, SCIENCE);
        return kith.the(ItineraryResource.class).accept(form);
    }

    private ConferencesView conferences() {
        UUID rosa = cast.visits(ROSA, SCIENCE).person();
        return (ConferencesView) kith.the(ConferencesPage.class).page(rosa).view();
    }
}

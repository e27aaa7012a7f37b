package org.kith.conferences.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ADA;
import static org.kith.testing.Player.LUCIA;
import static org.kith.testing.Player.LUIS;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.ROSA;
import static org.kith.testing.Player.SAM;

import jakarta.ws.rs.core.Form;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.kith.conferences.ConferencesInTests;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules;
import org.kith.conferences.SlotFacts;
import org.kith.households.LimitKind;
import org.kith.households.Limits;
import org.kith.households.Link;
import org.kith.households.NewLimit;
import org.kith.page.NotFound;
import org.kith.page.Page;
import org.kith.page.Rendered;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Player;
import org.kith.visitor.Visit;

class MeetingResourceTest {

    private final Cast cast;
    private final Database database;
    private final Kith kith;
    private final FixedClock clock;
    private final ConferencesInTests conferences;
    private final RoundFacts round;
    private final List<SlotFacts> slots;
    private final MeetingResource resource;

    MeetingResourceTest(Cast cast, Database database, Kith kith, FixedClock clock) {
        this.cast = cast;
        this.database = database;
        this.kith = kith;
        this.clock = clock;
        this.conferences = new ConferencesInTests(kith, cast);
        List.of(MATEO, ADA).forEach(child -> cast.arrives(child, SCIENCE));
        this.round = database.inTransaction(() -> conferences.open(RoundRules.USUAL));
        this.slots = conferences.slots(round);
        this.resource = kith.the(MeetingResource.class);
        cast.visits(ROSA, SCIENCE);
        about(MATEO);
    }

    @OnBothDatabases
    void offersTheTimesOfTwoEvenings() {
        TimesView view = times(resource.show("", null));

        assertThat(view.days()).extracting(TimesView.Day::free).containsExactly(12L, 12L);
        assertThat(view.teachers()).isEqualTo("Ms Okafor");
    }

    @OnBothDatabases
    void keepsATimeAndShowsItAsHeld() {
        TimesView view = times(resource.hold(choosing(slots.get(3))));

        assertThat(view.secondsLeft()).isEqualTo(120);
        assertThat(states(view)).element(3).isEqualTo(TimeRow.State.HELD);
    }

    @OnBothDatabases
    void aPageThatStandsGetsThePanelOfWhatIsKeptAndNoOtherTime() {
        Page answer = resource.hold(choosing(slots.get(3)).param("panel", "alone"));

        TimesView view = times(answer);
        assertThat(answer.template()).isEqualTo("conferences/kept");
        assertThat(answer.place())
                .hasValueSatisfying(
                        place -> assertThat(place).contains(slots.get(3).id().toString()));
        assertThat(states(view)).containsExactly(TimeRow.State.HELD);
        assertThat(view.secondsLeft()).isEqualTo(120);
    }

    @OnBothDatabases
    void onAPageThatStandsOneLessIsFreeThatDay() {
        Document standing = Rendered.withMail(resource.show("", null));
        Form chosen = choosing(slots.get(3)).param("panel", "alone");
        standing.select("input[name=free]").forEach(input -> chosen.param("free", input.val()));

        Document answer = Rendered.withMail(resource.hold(chosen));
        Document whole = Rendered.withMail(resource.show("", null));

        Elements count = answer.select("[hx-swap-oob]");
        assertThat(count.eachText()).containsExactly("11 free");
        assertThat(whole.select("#" + count.attr("id")).eachText()).containsExactly("11 free");
    }

    @OnBothDatabases
    void aPageThatSaysNothingOfItsDaysGetsThePanelAlone() {
        Form chosen = choosing(slots.get(3)).param("panel", "alone").param("free", "2026-10-13=many");

        assertThat(Rendered.withMail(resource.hold(chosen)).select("[hx-swap-oob]"))
                .isEmpty();
    }

    @OnBothDatabases
    void thePanelAloneSaysOfAnInterpreterWhatTheWholePageSays() {
        books(slots.get(5));
        cast.visits(SAM, SCIENCE);
        about(ADA);

        TimesView tooShort = times(resource.hold(choosing(slots.get(4)).param("panel", "alone")));
        TimesView wholeTooShort = times(resource.show("", null));
        TimesView enough = times(resource.hold(choosing(slots.get(1)).param("panel", "alone")));
        TimesView wholeEnough = times(resource.show("", null));

        assertThat(tooShort.interpreted().isPossible(slots.get(4))).isFalse();
        assertThat(wholeTooShort.interpreted().isPossible(slots.get(4))).isFalse();
        assertThat(enough.interpreted().isPossible(slots.get(1))).isTrue();
        assertThat(wholeEnough.interpreted().isPossible(slots.get(1))).isTrue();
    }

    @OnBothDatabases
    void aPageThatShowsAPanelAlreadyIsWrittenAnewWhenAnotherTimeIsChosen() {
        resource.hold(choosing(slots.get(3)).param("panel", "alone"));

        Page answer =
                resource.hold(choosing(slots.get(6)).param("panel", "alone").param("held", "yes"));

        assertThat(answer.place()).isEmpty();
        assertThat(states(times(answer))).element(3).isEqualTo(TimeRow.State.FREE);
        assertThat(states(times(answer))).element(6).isEqualTo(TimeRow.State.HELD);
    }

    @OnBothDatabases
    void aPageThatStandsIsWrittenAnewWhenTheTimeIsTaken() {
        books(slots.get(3));
        cast.visits(SAM, SCIENCE);
        about(ADA);

        Page refused = resource.hold(choosing(slots.get(3)).param("panel", "alone"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.place()).isEmpty();
        assertThat(times(refused).nearest()).isNotEmpty();
    }

    @OnBothDatabases
    void anotherFamilySeesATimeThatIsTakenAndNothingElse() {
        books(slots.get(3));
        cast.visits(SAM, SCIENCE);
        about(ADA);

        TimesView view = times(resource.show("", null));

        assertThat(states(view)).element(3).isEqualTo(TimeRow.State.TAKEN);
        assertThat(view.booked()).isEmpty();
    }

    @OnBothDatabases
    void theOtherHomeOfTheChildSeesATimeThatIsTakenAndBooksItsOwn() {
        books(slots.get(3));
        cast.visits(LUIS, SCIENCE);

        TimesView view = times(resource.show("", null));
        Page booked = books(slots.get(4));

        assertThat(states(view)).element(3).isEqualTo(TimeRow.State.TAKEN);
        assertThat(view.booked()).isEmpty();
        assertThat(booked.view()).isInstanceOf(BookedView.class);
    }

    @OnBothDatabases
    void aTakenTimeIsRefusedWithTheNearestFreeOnes() {
        books(slots.get(3));
        cast.visits(SAM, SCIENCE);
        about(ADA);

        Page refused = resource.hold(choosing(slots.get(3)).param("topic", "Reading"));

        TimesView view = times(refused);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(view.nearest())
                .extracting(TimeRow::slot)
                .containsExactlyInAnyOrder(slots.get(2), slots.get(4), slots.get(1));
        assertThat(view.typed().topic()).isEqualTo("Reading");
    }

    @OnBothDatabases
    void repeatsWhatTheFamilyNeeds() {
        resource.hold(choosing(slots.get(3)));

        Page page = resource.book(choosing(slots.get(3))
                .param("interpreter", "yes")
                .param("language", "es")
                .param("childcare", "yes")
                .param("ages", "2 and 4")
                .param("topic", "Writing"));

        BookedView view = (BookedView) page.view();
        assertThat(view.claim().wish().needs().interpreter()).isEqualTo("es");
        assertThat(view.claim().wish().needs().childcare()).isEqualTo("2 and 4");
        assertThat(view.claim().wish().topic()).isEqualTo("Writing");
        assertThat(view.where().place()).isEqualTo("Room 12");
    }

    @OnBothDatabases
    void whatWasTypedIsThereWhenTheTimeHasRunOut() {
        resource.hold(choosing(slots.get(3)));
        clock.passes(Duration.ofMinutes(3));

        Page late = resource.book(choosing(slots.get(3)).param("topic", "Writing"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(times(late).typed().topic()).isEqualTo("Writing");
    }

    @OnBothDatabases
    void aTopicTooLongIsRefusedAndKept() {
        resource.hold(choosing(slots.get(3)));

        Page refused = resource.book(choosing(slots.get(3)).param("topic", "x".repeat(501)));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(times(refused).typed().topic()).hasSize(501);
        assertThat(times(refused).held()).isPresent();
    }

    @OnBothDatabases
    void aTimeThatTheSchoolHasTakenAwayIsRefusedLikeOneThatIsTaken() {
        Page refused = resource.hold(new Form("slot", UUID.randomUUID().toString()).param("mode", "in-person"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(times(refused).nearest()).hasSize(3);
    }

    @OnBothDatabases
    void nobodyElsesChildIsThere() {
        about(ADA);

        assertThatThrownBy(() -> resource.show("", null)).isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void aDraftIsNotThere() {
        resource.path.round = database.inTransaction(() -> conferences.draft(RoundRules.USUAL))
                .id();

        assertThatThrownBy(() -> resource.show("", null)).isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void afterSignUpNothingIsKept() {
        clock.set(round.plan().closes());

        Page refused = resource.hold(choosing(slots.get(3)));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(times(refused).held()).isEmpty();
    }

    @OnBothDatabases
    void whoMayNotKnowWhereTheChildIsDoesNotBookWhatTheChildLeads() {
        RoundRules led = new RoundRules(1, 1, RoundRules.Homes.EACH, RoundRules.Part.LEADS, 12);
        RoundFacts other = database.inTransaction(() -> conferences.open(led));
        limit(LimitKind.NOT_TOLD_WHERE);
        resource.path.round = other.id();

        Page refused = resource.hold(choosing(conferences.slots(other).get(3)));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(times(refused).problem())
                .hasValueSatisfying(problem -> assertThat(problem.key()).isEqualTo("meet-without-child"));
    }

    @OnBothDatabases
    void withoutRightToInformationThereIsNoMeeting() {
        limit(LimitKind.NO_INFORMATION);

        assertThatThrownBy(() -> resource.show("", null)).isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void besideASiblingsMeetingNothingIsSaidOfAChildOfWhomOneMayNotKnow() {
        cast.arrives(LUCIA, SCIENCE);
        books(slots.get(3));
        limit(LimitKind.NO_INFORMATION);
        about(LUCIA);

        TimeRow then = times(resource.show("", null)).days().get(0).rows().get(3);
        BookedView siblings = (BookedView) books(slots.get(5)).view();

        assertThat(then.state()).isEqualTo(TimeRow.State.BUSY);
        assertThat(then.elsewhere()).isEmpty();
        assertThat(siblings.evening()).isEmpty();
    }

    @OnBothDatabases
    void besideASiblingsMeetingStandsWhatElseThereIsThatDay() {
        cast.arrives(LUCIA, SCIENCE);
        books(slots.get(3));
        about(LUCIA);

        TimeRow then = times(resource.show("", null)).days().get(0).rows().get(3);
        BookedView siblings = (BookedView) books(slots.get(5)).view();

        assertThat(then.elsewhere()).isPresent();
        assertThat(siblings.evening()).hasSize(2);
    }

    private void limit(LimitKind kind) {
        Visit rosa = cast.visits(ROSA, SCIENCE);
        Link.Pair pair = new Link.Pair(rosa.person(), cast.id(MATEO, SCIENCE));
        NewLimit decision = new NewLimit(kind, "Order 7", LocalDate.of(2026, 9, 1), Optional.empty(), rosa.person());
        database.inTransaction(() -> kith.the(Limits.class).record(pair, decision));
    }

    private Page books(SlotFacts slot) {
        resource.hold(choosing(slot));
        return resource.book(choosing(slot));
    }

    private void about(Player child) {
        resource.path = new MeetingPath();
        resource.path.child = cast.id(child, SCIENCE);
        resource.path.round = round.id();
        resource.path.course = round.course();
    }

    private static Form choosing(SlotFacts slot) {
        return new Form("slot", slot.id().toString()).param("mode", "in-person");
    }

    private static List<TimeRow.State> states(TimesView view) {
        return view.days().stream()
                .flatMap(day -> day.rows().stream())
                .map(TimeRow::state)
                .toList();
    }

    private static TimesView times(Page page) {
        return (TimesView) page.view();
    }
}

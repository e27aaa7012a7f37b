package org.kith.conferences.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.conferences.drawing.DrawingInTests.UNTIL;
import static org.kith.conferences.drawing.DrawingInTests.times;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ADA;
import static org.kith.testing.Player.LUIS;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.ROSA;
import static org.kith.testing.Player.SAM;

import jakarta.ws.rs.core.Form;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.conferences.ConferencesInTests;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.Timetables;
import org.kith.conferences.booking.MeetingInTests;
import org.kith.conferences.booking.TopicTooLong;
import org.kith.conferences.opening.PriorityReason;
import org.kith.households.NoPhoneNumber;
import org.kith.page.Page;
import org.kith.page.Rendered;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Player;

/** What a guardian sees and sends before a draw, and after it. */
class WishingResourceTest {

    private static final LocalTime EVENING = LocalTime.of(17, 0);

    private final Database database;
    private final FixedClock clock;
    private final DrawingInTests node;
    private final Cast cast;
    private final RoundFacts round;
    private final List<SlotFacts> slots;

    WishingResourceTest(Database database, FixedClock clock) {
        this.database = database;
        this.clock = clock;
        this.node = new DrawingInTests(database, clock);
        this.cast = new Cast(node.kith());
        ConferencesInTests conferences = new ConferencesInTests(node.kith(), cast);
        List.of(MATEO, ADA).forEach(child -> cast.arrives(child, SCIENCE));
        this.round = node.collects(database.inTransaction(() -> conferences.open(RoundRules.USUAL)), UNTIL);
        this.slots = conferences.slots(round);
    }

    @OnBothDatabases
    void whatWasSentStandsThereAgainInItsOrder() {
        as(ROSA, MATEO).wish(wished(5, 3).param("ride", "yes").param("topic", "Reading"));

        WishingView view = view(as(ROSA, MATEO).show());

        assertThat(view.times().chosen())
                .extracting(one -> one.time().slot())
                .containsExactly(slots.get(5).id(), slots.get(3).id());
        assertThat(view.typed().topic()).isEqualTo("Reading");
        assertThat(view.reasons()).contains(PriorityReason.RIDE);
        assertThat(view.saved()).isPresent();
    }

    @OnBothDatabases
    void nothingThatIsTypedIsLostWhenItCannotBeKept() {
        Page refused = as(ROSA, MATEO)
                .wish(new Form("kind", "order").param("topic", "x".repeat(501)).param("or-any", "yes"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(view(refused).problem()).containsInstanceOf(TopicTooLong.class);
        assertThat(view(refused).typed().topic()).hasSize(501);
        assertThat(view(refused).times().wished().orAny()).isTrue();
    }

    @OnBothDatabases
    void aTimeThatIsNoneIsRefusedInASentence() {
        Page forged = as(ROSA, MATEO).wish(new Form("time", "everything").param("time", text(3)));
        Page strange = as(ROSA, MATEO).wish(new Form("time", UUID.randomUUID() + "@1791928800"));

        assertThat(view(forged).problem()).containsInstanceOf(WishedTimeGone.class);
        assertThat(view(forged).times().chosen()).hasSize(1);
        assertThat(view(strange).problem()).containsInstanceOf(WishedTimeGone.class);
        assertThat(view(as(ROSA, MATEO).show()).saved()).isEmpty();
    }

    @OnBothDatabases
    void byPhoneItIsAskedUnderWhichNumber() {
        Page refused = as(ROSA, MATEO).wish(wished(3).param("way", "phone"));

        assertThat(view(refused).problem()).containsInstanceOf(NoPhoneNumber.class);
    }

    @OnBothDatabases
    void timesAreAddedMovedAndTakenOffWithoutBeingKept() {
        WishingResource page = as(ROSA, MATEO);

        WishingView.Times times = (WishingView.Times)
                page.times("up", text(3), "", List.of(text(5), text(3))).view();

        assertThat(times.chosen())
                .extracting(one -> one.time().slot())
                .containsExactly(slots.get(3).id(), slots.get(5).id());
        assertThat(view(as(ROSA, MATEO).show()).saved()).isEmpty();
    }

    @OnBothDatabases
    void noMoreThanSoManyTimesAreOnAList() {
        List<String> many = times(slots).stream()
                .map(WishedTime::text)
                .limit(WishedTimes.MOST)
                .toList();

        WishingView.Times times = (WishingView.Times)
                as(ROSA, MATEO).times("add", text(slots.size() - 1), "", many).view();

        assertThat(times.chosen()).hasSize(WishedTimes.MOST);
        assertThat(times.isFull()).isTrue();
    }

    @OnBothDatabases
    void isPromisedALetterOnlyWhereLettersAreSent() {
        Page page = as(ROSA, MATEO).show();

        assertThat(Rendered.withMail(page).text()).contains("You get an e-mail with your time");
        assertThat(Rendered.withoutMail(page).text())
                .contains("Your time is shown here then")
                .doesNotContain("e-mail");
    }

    @OnBothDatabases
    void saysWhoReadsTheWish() {
        Page page = as(ROSA, MATEO).show();

        assertThat(Rendered.withMail(page).text()).contains("Only your home and the teachers of this course");
    }

    @OnBothDatabases
    void anotherHomeOfTheChildSeesNothingOfIt() {
        as(ROSA, MATEO).wish(wished(3));

        WishingView luises = view(as(LUIS, MATEO).show());

        assertThat(luises.saved()).isEmpty();
        assertThat(luises.times().chosen()).isEmpty();
    }

    @OnBothDatabases
    void afterTheDateNothingIsKeptAndTheOldWishCounts() {
        as(ROSA, MATEO).wish(wished(3));
        clock.set(UNTIL);

        Page late = as(ROSA, MATEO).wish(wished(5));

        assertThat(view(late).problem()).containsInstanceOf(WishesClosed.class);
        assertThat(view(as(ROSA, MATEO).show()).saved().orElseThrow().times().slots())
                .containsExactly(slots.get(3).id());
    }

    @OnBothDatabases
    void theRecordShowsOnlyTheOwnFamilyWhichNumberIsTheirs() {
        as(ROSA, MATEO).wish(wished(3).param("ride", "yes"));
        as(SAM, ADA).wish(wished(3));
        clock.set(UNTIL);
        node.minutePasses();

        DrawView rosas = draw(ROSA, MATEO);
        DrawView sams = draw(SAM, ADA);

        assertThat(rosas.own())
                .hasSize(1)
                .allMatch(row -> row.turn() == 1 && row.got() && row.time().isPresent());
        assertThat(sams.own()).hasSize(1).allMatch(row -> row.turn() == 2 && !row.got());
        assertThat(sams.rows())
                .filteredOn(row -> !row.isOwn())
                .allMatch(row -> row.time().isEmpty());
    }

    @OnBothDatabases
    void aTimeThatWasTakenAwayBetweenDrawAndBookingIsNotCalledTheirs() {
        as(ROSA, MATEO).wish(wished(3));
        clock.set(UNTIL);
        DrawSteps steps = node.kith().the(DrawSteps.class);
        RoundFacts due = steps.due().get(0);
        steps.draw(due, node.kith().the(Candidates.class).of(due));
        database.inTransaction(() -> node.kith()
                .the(Timetables.class)
                .remove(round.id(), slots.get(3).id()));
        node.minutePasses();

        DrawView view = draw(ROSA, MATEO);

        assertThat(view.own())
                .singleElement()
                .satisfies(own -> assertThat(own.isLost()).isTrue());
        assertThat(node.wish(new ConferencesInTests(node.kith(), cast).meeting(round, ROSA, MATEO))
                        .is(DrawWishState.WAITS))
                .isTrue();
    }

    @OnBothDatabases
    void timesBeforeTheEveningAreFoldedAway() {
        WishingView.Times times = view(as(ROSA, MATEO).show()).times();

        assertThat(times.days()).hasSize(2).allSatisfy(day -> {
            assertThat(day.unfolded()).isFalse();
            assertThat(day.early()).isNotEmpty().allMatch(each -> hour(each).isBefore(EVENING));
            assertThat(day.times()).isNotEmpty().noneMatch(each -> hour(each).isBefore(EVENING));
        });
        assertThat(times.days().stream()
                        .flatMap(day -> Stream.concat(day.early().stream(), day.times().stream()))
                        .map(each -> each.time().slot()))
                .containsExactlyElementsOf(slots.stream().map(SlotFacts::id).toList());
    }

    @OnBothDatabases
    void timesBeforeTheEveningStayInSightWhereTheNextOneIsToBeChosen() {
        WishingView.Times times = (WishingView.Times)
                as(ROSA, MATEO).times("add", text(0), "", List.of()).view();

        assertThat(times.days()).extracting(WishingView.Day::unfolded).containsExactly(true, false);
    }

    private LocalTime hour(WishingView.Chosen each) {
        return each.time().start().atZone(round.zone()).toLocalTime();
    }

    private Form wished(int... which) {
        Form form = new Form("kind", "order");
        for (int one : which) {
            form.param("time", text(one));
        }
        return form;
    }

    private String text(int which) {
        SlotFacts slot = slots.get(which);
        return new WishedTime(slot.id(), slot.time().start()).text();
    }

    private WishingResource as(Player guardian, Player child) {
        cast.visits(guardian, SCIENCE);
        WishingResource resource = node.kith().the(WishingResource.class);
        resource.path = MeetingInTests.path(cast.id(child, SCIENCE), round);
        return resource;
    }

    private DrawView draw(Player guardian, Player child) {
        cast.visits(guardian, SCIENCE);
        DrawResource resource = node.kith().the(DrawResource.class);
        resource.path = MeetingInTests.path(cast.id(child, SCIENCE), round);
        return (DrawView) resource.show().view();
    }

    private static WishingView view(Page page) {
        return (WishingView) page.view();
    }
}

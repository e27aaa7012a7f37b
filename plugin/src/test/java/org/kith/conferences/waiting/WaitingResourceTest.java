package org.kith.conferences.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.conferences.ConferencesInTests.TUESDAY;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ADA;
import static org.kith.testing.Player.LUIS;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.ROSA;
import static org.kith.testing.Player.SAM;

import jakarta.ws.rs.core.Form;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.kith.conferences.AlreadyBooked;
import org.kith.conferences.Bookings;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Claims;
import org.kith.conferences.ConferencesInTests;
import org.kith.conferences.Crowd;
import org.kith.conferences.Ending;
import org.kith.conferences.Holds;
import org.kith.conferences.Meeting;
import org.kith.conferences.Mode;
import org.kith.conferences.Parting;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.Wish;
import org.kith.conferences.booking.BookedView;
import org.kith.conferences.booking.ConferencesResource;
import org.kith.conferences.booking.ConferencesView;
import org.kith.conferences.booking.MeetingInTests;
import org.kith.conferences.booking.TimeRow;
import org.kith.conferences.booking.TimesView;
import org.kith.households.NoPhoneNumber;
import org.kith.page.Page;
import org.kith.page.Rendered;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Player;

/** Everything is taken by a crowd, until one of it gives its time back. */
class WaitingResourceTest {

    private static final int FREE = 3;

    private final Database database;
    private final FixedClock clock;
    private final WaitingInTests node;
    private final Cast cast;
    private final RoundFacts round;
    private final List<SlotFacts> slots;
    private final List<Meeting> crowd;

    WaitingResourceTest(Database database, FixedClock clock) {
        this.database = database;
        this.clock = clock;
        this.node = new WaitingInTests(database, clock);
        this.cast = new Cast(node.kith());
        ConferencesInTests conferences = new ConferencesInTests(node.kith(), cast);
        List.of(MATEO, ADA).forEach(child -> cast.arrives(child, SCIENCE));
        this.round = database.inTransaction(() -> conferences.open(RoundRules.USUAL));
        this.slots = conferences.slots(round);
        this.crowd = database.inTransaction(() -> new Crowd(node.kith(), cast).meetings(round, slots.size()));
        IntStream.range(0, slots.size()).forEach(at -> takes(crowd.get(at), slots.get(at)));
    }

    @OnBothDatabases
    void whoJoinsReadsTheirPlace() {
        as(SAM, ADA).join(new Form());
        clock.passes(Duration.ofMinutes(1));

        WaitingView view = waiting(as(ROSA, MATEO).join(new Form()));

        assertThat(view.card().place()).isEqualTo(2);
        assertThat(view.card().of()).isEqualTo(2);
        assertThat(view.card().isWaiting()).isTrue();
    }

    @OnBothDatabases
    void isPromisedALetterOnlyWhereLettersAreSent() {
        Page before = as(ROSA, MATEO).show();
        Page waits = as(ROSA, MATEO).join(new Form());

        assertThat(Rendered.withMail(before).text()).contains("we write to you");
        assertThat(Rendered.withMail(waits).text()).contains("We write to you");
        assertThat(Rendered.withoutMail(before).text())
                .contains("No e-mail is sent")
                .doesNotContain("write to you");
        assertThat(Rendered.withoutMail(waits).text())
                .contains("Please look again")
                .doesNotContain("write to you");
    }

    @OnBothDatabases
    void whatWasWishedStandsInTheFormAgain() {
        Form form = new Form("day", TUESDAY.toString())
                .param("earliest", "17:00")
                .param("way", "phone")
                .param("ride", "yes")
                .param("topic", "Reading");
        as(ROSA, MATEO).join(form);

        WaitingView view = waiting(as(ROSA, MATEO).show());

        assertThat(view.times())
                .isEqualTo(new TimeWish(
                        Set.of(TUESDAY), Optional.of(LocalTime.of(17, 0)), Optional.empty(), Set.of(Mode.PHONE)));
        assertThat(view.typed().needs().ride()).isTrue();
        assertThat(view.typed().topic()).isEqualTo("Reading");
    }

    @OnBothDatabases
    void whatIsNoDayAndNoTimeCountsAsAny() {
        Form form = new Form("day", "yesterday").param("earliest", "25:00").param("way", "by owl");

        WaitingView view = waiting(as(ROSA, MATEO).join(form));

        assertThat(view.times().isAny()).isTrue();
    }

    @OnBothDatabases
    void aTimeIsCutToItsMinute() {
        Form form = new Form("earliest", "16:30:15").param("latest", "19:45:00.123456789");

        WaitingView view = waiting(as(ROSA, MATEO).join(form));

        assertThat(view.times().earliest()).contains(LocalTime.of(16, 30));
        assertThat(view.times().latest()).contains(LocalTime.of(19, 45));
    }

    @OnBothDatabases
    void aDayThatNoCalendarShowsIsNone() {
        Form form = new Form("day", TUESDAY.toString());
        IntStream.range(0, 60).forEach(day -> form.param("day", "+%09d-12-31".formatted(999_999_999 - day)));

        WaitingView view = waiting(as(ROSA, MATEO).join(form));

        assertThat(view.times().days()).containsExactly(TUESDAY);
    }

    @OnBothDatabases
    void aWishThatNothingMeetsIsSentBackWithWhatWasTyped() {
        Page refused = as(ROSA, MATEO).join(new Form("earliest", "22:00").param("topic", "Reading"));

        WaitingView view = waiting(refused);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(view.problem()).containsInstanceOf(NoSuchTimes.class);
        assertThat(view.times().earliest()).contains(LocalTime.of(22, 0));
        assertThat(view.typed().topic()).isEqualTo("Reading");
    }

    @OnBothDatabases
    void whoIsOfferedATimeIsAskedAboutThatFirst() {
        as(ROSA, MATEO).join(new Form());
        becomesFree();
        cast.visits(ROSA, SCIENCE);

        ConferencesView view = (ConferencesView)
                node.kith().the(ConferencesResource.class).list().view();

        assertThat(view.invitations())
                .filteredOn(one -> one.own().meeting().child().equals(cast.id(MATEO, SCIENCE)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.waiting().offer()).isPresent();
                    assertThat(one.signsUp()).isFalse();
                });
    }

    @OnBothDatabases
    void theOfferIsOnThePageWithWhatTheFamilyNeedsAndOneClickBooksIt() {
        as(ROSA, MATEO).join(new Form("ride", "yes"));
        becomesFree();

        WaitingView view = waiting(as(ROSA, MATEO).show());
        Page booked = as(ROSA, MATEO).accept(answer(view));

        assertThat(view.typed().needs().ride()).isTrue();
        assertThat(view.place()).isEqualTo("Room 12");
        assertThat(booked.view()).isInstanceOfSatisfying(BookedView.class, page -> {
            assertThat(page.claim().slot()).isEqualTo(slots.get(FREE));
            assertThat(page.claim().wish().needs().ride()).isTrue();
        });
    }

    @OnBothDatabases
    void anOfferByPhoneAsksUnderWhichNumber() {
        as(ROSA, MATEO).join(new Form("way", "phone"));
        becomesFree();
        Form answer = answer(waiting(as(ROSA, MATEO).show())).param("mode", "phone");

        Page refused = as(ROSA, MATEO).accept(answer);
        Page booked = as(ROSA, MATEO).accept(answer.param("phone", "312 555 0144"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(waiting(refused).problem()).containsInstanceOf(NoPhoneNumber.class);
        assertThat(waiting(refused).typed().needs().ride()).isTrue();
        assertThat(booked.view())
                .isInstanceOfSatisfying(
                        BookedView.class,
                        page -> assertThat(page.claim().wish().phone()).endsWith("0144"));
    }

    @OnBothDatabases
    void acceptingTwiceBooksOnce() {
        as(ROSA, MATEO).join(new Form());
        becomesFree();
        Form answer = answer(waiting(as(ROSA, MATEO).show()));
        as(ROSA, MATEO).accept(answer);

        Page again = as(ROSA, MATEO).accept(answer);

        assertThat(again.view()).isInstanceOf(BookedView.class);
        assertThat(database.rows("conference_claim")).isEqualTo(slots.size());
    }

    @OnBothDatabases
    void aNoFromAPageThatIsOldShowsWhatIsOfferedNowInstead() {
        as(ROSA, MATEO).join(new Form("topic", "Reading"));
        becomesFree();
        Form old = no(as(ROSA, MATEO).show());
        as(ROSA, MATEO).decline(old.asMap());
        cancels(crowd.get(FREE + 1));
        node.kith().the(Offering.class).goRound(round.id());

        Page refused = as(ROSA, MATEO).decline(old.asMap());
        Page declined = as(ROSA, MATEO).decline(no(refused).asMap());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(waiting(refused).problem()).containsInstanceOf(OfferOver.class);
        assertThat(waiting(refused).offer().map(ClaimFacts::slot)).contains(slots.get(FREE + 1));
        assertThat(waiting(refused).typed().topic()).isEqualTo("Reading");
        assertThat(waiting(declined).problem()).isEmpty();
        assertThat(waiting(declined).offer()).isEmpty();
        assertThat(waiting(declined).card().isWaiting()).isTrue();
    }

    @OnBothDatabases
    void somebodyElsesOfferIsNotAccepted() {
        as(ROSA, MATEO).join(new Form());
        becomesFree();
        Form answer = answer(waiting(as(ROSA, MATEO).show()));

        Page refused = as(SAM, ADA).accept(answer);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(waiting(refused).problem()).containsInstanceOf(OfferOver.class);
    }

    @OnBothDatabases
    void theOtherHomeOfTheChildSeesNeitherPlaceNorOffer() {
        as(ROSA, MATEO).join(new Form());
        becomesFree();

        WaitingView view = waiting(as(LUIS, MATEO).show());

        assertThat(view.card().isWaiting()).isFalse();
        assertThat(view.offer()).isEmpty();
    }

    @OnBothDatabases
    void whoHasAMeetingIsToldInsteadOfJoining() {
        cancels(crowd.get(FREE));
        as(ROSA, MATEO);
        takes(new ConferencesInTests(node.kith(), cast).meeting(round, ROSA, MATEO), slots.get(FREE));

        Page refused = as(ROSA, MATEO).join(new Form());

        assertThat(waiting(refused).problem()).containsInstanceOf(AlreadyBooked.class);
        assertThat(waiting(refused).card().mayJoin()).isFalse();
    }

    @OnBothDatabases
    void whoeverReadsTheTimesSeesHowTheyStandAndTakenTimes() {
        as(ROSA, MATEO).join(new Form());
        cancels(crowd.get(FREE));

        TimesView mine = MeetingInTests.times(node.kith(), as(ROSA, MATEO).path);
        TimesView theirs = MeetingInTests.times(node.kith(), as(SAM, ADA).path);

        assertThat(mine.waiting().isWaiting()).isTrue();
        assertThat(states(mine)).element(FREE).isEqualTo(TimeRow.State.FREE);
        assertThat(states(theirs)).element(FREE).isEqualTo(TimeRow.State.TAKEN);
        assertThat(theirs.waiting().mayJoin()).isTrue();
    }

    @OnBothDatabases
    void whoLeavesCanJoinAgainAtTheEnd() {
        as(ROSA, MATEO).join(new Form());
        as(ROSA, MATEO).leave();
        as(SAM, ADA).join(new Form());

        WaitingView view = waiting(as(ROSA, MATEO).join(new Form()));

        assertThat(view.card().of()).isEqualTo(2);
    }

    private static List<TimeRow.State> states(TimesView view) {
        return view.days().stream()
                .flatMap(day -> day.rows().stream())
                .map(TimeRow::state)
                .toList();
    }

    private static Form answer(WaitingView view) {
        ClaimFacts offer = view.offer().orElseThrow();
        return new Form("slot", offer.slot().id().toString()).param("ride", "yes");
    }

    /** As the page sends it, by who waits for another time. */
    private static Form no(Page page) {
        String offer = Rendered.withMail(page)
                .select("form[action$=/refusal] input[name=offer]")
                .attr("value");
        return new Form("offer", offer).param("stay", "yes");
    }

    private static WaitingView waiting(Page page) {
        return (WaitingView) page.view();
    }

    private WaitingResource as(Player guardian, Player child) {
        cast.visits(guardian, SCIENCE);
        WaitingResource resource = node.kith().the(WaitingResource.class);
        resource.path = MeetingInTests.path(cast.id(child, SCIENCE), round);
        cast.visits(guardian, SCIENCE);
        return resource;
    }

    private void becomesFree() {
        cancels(crowd.get(FREE));
        node.kith().the(Offering.class).goRound(round.id());
    }

    private void cancels(Meeting meeting) {
        ClaimFacts claim = node.kith().the(Bookings.class).of(meeting).get(0);
        Parting parting = new Parting(Ending.REMOVED, "", meeting.home().guardian());
        database.inTransaction(() -> node.kith().the(Claims.class).remove(round.id(), List.of(claim.id()), parting));
    }

    private void takes(Meeting meeting, SlotFacts slot) {
        database.inTransaction(() -> node.kith().the(Holds.class).hold(meeting, ConferencesInTests.choice(slot)));
        database.inTransaction(() -> node.kith()
                .the(Claims.class)
                .book(meeting, slot.id(), Wish.NONE, meeting.home().guardian()));
    }
}

package org.kith.conferences.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.LUIS;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.ROSA;

import jakarta.ws.rs.core.Form;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.kith.conferences.Bookings;
import org.kith.conferences.Choice;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Claims;
import org.kith.conferences.ConferencesInTests;
import org.kith.conferences.Holds;
import org.kith.conferences.Meeting;
import org.kith.conferences.Mode;
import org.kith.conferences.Needs;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules;
import org.kith.conferences.RoundRules.Homes;
import org.kith.conferences.RoundRules.Part;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.Wish;
import org.kith.page.Page;
import org.kith.page.Rendered;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;

/** Rosa has a time, with an interpreter and more, and looks for another one. */
class MovedMeetingTest {

    private static final Wish WISH = new Wish(new Needs("es", "2 and 4", true, true, true), "He is sad on Mondays.");

    private final Cast cast;
    private final Database database;
    private final Kith kith;
    private final ConferencesInTests conferences;
    private final MeetingResource resource;

    MovedMeetingTest(Cast cast, Database database, Kith kith) {
        this.cast = cast;
        this.database = database;
        this.kith = kith;
        this.conferences = new ConferencesInTests(kith, cast);
        cast.arrives(MATEO, SCIENCE);
        this.resource = kith.the(MeetingResource.class);
        resource.interpreter = null;
    }

    @OnBothDatabases
    void beginsWithWhatWasSaidForIt() {
        ClaimFacts booked = books(open(RoundRules.USUAL), Mode.IN_PERSON, WISH);

        TimesView view = view(resource.show("in-person", booked.id()));

        assertThat(view.typed()).isEqualTo(WISH);
        assertThat(view.interpreted().isAsked()).isTrue();
    }

    @OnBothDatabases
    void takesAllOfItToTheOtherTime() {
        RoundFacts round = open(RoundRules.USUAL);
        ClaimFacts booked = books(round, Mode.IN_PERSON, WISH);

        Page kept = chooses(resource.show("in-person", booked.id()), round, 6);
        resource.book(filled(kept, "wish"));

        assertThat(asItIs(booked).slot()).isEqualTo(slot(round, 6));
        assertThat(asItIs(booked).wish()).isEqualTo(WISH);
    }

    @OnBothDatabases
    void losesNothingWhenTimesAreTriedOneAfterTheOther() {
        RoundFacts round = open(RoundRules.USUAL);
        ClaimFacts booked = books(round, Mode.IN_PERSON, WISH);

        Page first = chooses(resource.show("in-person", booked.id()), round, 6);
        Page second = chooses(first, round, 14);
        Page third = chooses(second, round, 17);
        resource.book(filled(third, "wish"));

        assertThat(asItIs(booked).slot()).isEqualTo(slot(round, 17));
        assertThat(asItIs(booked).wish()).isEqualTo(WISH);
    }

    @OnBothDatabases
    void losesNothingWhenATimeIsGivenBack() {
        RoundFacts round = open(RoundRules.USUAL);
        ClaimFacts booked = books(round, Mode.IN_PERSON, WISH);
        Page kept = chooses(resource.show("in-person", booked.id()), round, 6);

        Page given = resource.giveBack(filled(kept, "wish"));

        assertThat(view(given).typed()).isEqualTo(WISH);
        assertThat(view(given).moving()).hasValue(booked.id());
        assertThat(view(given).held()).isEmpty();
    }

    @OnBothDatabases
    void losesNothingWhenMoreTimeIsTakenWithoutScripts() {
        RoundFacts round = open(RoundRules.USUAL);
        ClaimFacts booked = books(round, Mode.IN_PERSON, WISH);
        chooses(resource.show("in-person", booked.id()), round, 6);

        Page longer = resource.keepLonger(new Form());

        assertThat(view(longer).typed()).isEqualTo(WISH);
        assertThat(view(longer).held()).isPresent();
    }

    @OnBothDatabases
    void showsTheTimesWithoutAnInterpreterWhenThatIsAsked() {
        ClaimFacts booked = books(open(RoundRules.USUAL), Mode.IN_PERSON, WISH);
        Document page = Rendered.withMail(resource.show("in-person", booked.id()));
        resource.interpreter = "";

        Page all = resource.show("in-person", booked.id());

        assertThat(page.select("a[href$='&interpreter=']").eachText())
                .containsExactly("Show the times without an interpreter");
        assertThat(view(all).interpreted().isAsked()).isFalse();
        assertThat(view(all).typed().needs()).isEqualTo(new Needs("", "2 and 4", true, true, true));
        assertThat(all.path().orElseThrow()).endsWith("&interpreter=");
    }

    @OnBothDatabases
    void isTheOneThatWasNamedWhereThereMayBeSeveral() {
        ClaimFacts booked = books(open(new RoundRules(1, 2, Homes.EACH, Part.AWAY, 12)), Mode.IN_PERSON, WISH);

        TimesView another = view(resource.show("in-person", null));
        TimesView moving = view(resource.show("in-person", booked.id()));

        assertThat(another.typed()).isEqualTo(Wish.NONE);
        assertThat(moving.typed()).isEqualTo(WISH);
    }

    @OnBothDatabases
    void keepsTheNumberOfWhoeverIsCalledToThemselves() {
        RoundFacts round = open(RoundRules.USUAL);
        ClaimFacts booked = books(round, Mode.PHONE, WISH.calling("5550100142"));
        OwnMeeting own = own(round);
        Meeting luis = new Meeting(
                round.id(),
                round.course(),
                own.meeting().child(),
                new Meeting.Home(cast.id(LUIS, SCIENCE), own.meeting().home().household()),
                own.meeting().party());
        KeptWishes kept = kith.the(KeptWishes.class);

        Wish rosas = view(resource.show("phone", booked.id())).typed();
        moves(luis, round, 9, WISH.calling("5550100199"));
        Wish afterLuis = kept.of(own, Optional.empty());

        assertThat(rosas.phone()).isEqualTo("5550100142");
        assertThat(afterLuis).isEqualTo(WISH);
    }

    private RoundFacts open(RoundRules rules) {
        RoundFacts round = database.inTransaction(() -> conferences.open(rules));
        cast.visits(ROSA, SCIENCE);
        resource.path = MeetingInTests.path(cast.id(MATEO, SCIENCE), round);
        return round;
    }

    private ClaimFacts books(RoundFacts round, Mode mode, Wish wish) {
        Meeting rosas = own(round).meeting();
        Choice choice = new Choice(slot(round, 3).id(), mode, Optional.empty());
        database.inTransaction(() -> kith.the(Holds.class).hold(rosas, choice));
        return database.inTransaction(() -> kith.the(Claims.class)
                .book(rosas, choice.slot(), wish, rosas.home().guardian()));
    }

    private void moves(Meeting meeting, RoundFacts round, int slot, Wish wish) {
        Choice choice = new Choice(slot(round, slot).id(), Mode.PHONE, Optional.empty());
        database.inTransaction(() -> kith.the(Holds.class).hold(meeting, choice));
        database.inTransaction(() -> kith.the(Claims.class)
                .book(meeting, choice.slot(), wish, meeting.home().guardian()));
    }

    private OwnMeeting own(RoundFacts round) {
        return kith.the(OwnMeetings.class)
                .one(cast.id(ROSA, SCIENCE), cast.id(MATEO, SCIENCE), round.id(), round.course());
    }

    private SlotFacts slot(RoundFacts round, int number) {
        return conferences.slots(round).get(number);
    }

    /** As a browser does that writes the whole page anew. */
    private Page chooses(Page page, RoundFacts round, int slot) {
        return resource.hold(
                filled(page, "choose").param("slot", slot(round, slot).id().toString()));
    }

    private static Form filled(Page page, String id) {
        FormElement form = Rendered.withMail(page).expectForm("#" + id);
        Form sent = new Form();
        form.formData().forEach(field -> sent.param(field.key(), field.value()));
        return sent;
    }

    private ClaimFacts asItIs(ClaimFacts booked) {
        List<ClaimFacts> all = kith.the(Bookings.class).of(booked.meeting());
        return all.stream()
                .filter(claim -> claim.id().equals(booked.id()))
                .findFirst()
                .orElseThrow();
    }

    private static TimesView view(Page page) {
        return (TimesView) page.view();
    }
}

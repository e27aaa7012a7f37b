package org.kith.conferences.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ADA;
import static org.kith.testing.Player.LUIS;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;
import static org.kith.testing.Player.SAM;

import jakarta.ws.rs.core.Form;
import java.util.List;
import java.util.Optional;
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
import org.kith.conferences.SlotFacts;
import org.kith.conferences.Wish;
import org.kith.page.Page;
import org.kith.page.Rendered;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Player;

/** A family that has a time phones, and Ms Okafor moves it. */
class SaidBeforeTest {

    private static final Wish WISH = new Wish(new Needs("es", "3", false, true, false), "Reading");

    private final Kith kith;
    private final Cast cast;
    private final Database database;
    private final ConferencesInTests conferences;
    private final RoundFacts round;
    private final List<SlotFacts> slots;
    private final RoundBookingsResource bookings;

    SaidBeforeTest(Kith kith, Cast cast, Database database) {
        this.kith = kith;
        this.cast = cast;
        this.database = database;
        List.of(MATEO, ADA).forEach(student -> cast.arrives(student, SCIENCE));
        List.of(ROSA, LUIS, SAM).forEach(guardian -> cast.arrives(guardian, SCIENCE));
        this.conferences = new ConferencesInTests(kith, cast);
        this.round = database.inTransaction(() -> conferences.open(RoundRules.USUAL));
        this.slots = conferences.slots(round);
        this.bookings = kith.the(RoundBookingsResource.class);
        bookings.id = round.id();
    }

    @OnBothDatabases
    void standsInTheForm() {
        booked(SAM, ADA, Mode.VIDEO, WISH);

        ForThemView view = (ForThemView) shown(ADA).view();

        assertThat(view.typed().typed()).isEqualTo(WISH);
        assertThat(view.guardian()).hasValue(cast.id(SAM, SCIENCE));
        assertThat(view.modes().stream().filter(view::isChosen)).containsExactly(Mode.VIDEO);
    }

    @OnBothDatabases
    void goesOnToTheOtherTime() {
        ClaimFacts meeting = booked(SAM, ADA, Mode.IN_PERSON, WISH);

        sends(ADA, filled(shown(ADA)), 9);

        assertThat(asItIs(meeting).slot()).isEqualTo(slots.get(9));
        assertThat(asItIs(meeting).wish()).isEqualTo(WISH);
    }

    @OnBothDatabases
    void isGoneWhereTheTeacherTakesItOut() {
        ClaimFacts meeting = booked(SAM, ADA, Mode.IN_PERSON, WISH);

        sends(ADA, phoned(SAM, "in-person"), 9);

        assertThat(asItIs(meeting).wish()).isEqualTo(Wish.NONE);
    }

    @OnBothDatabases
    void keepsTheNumberUnderWhichTheyWantToBeCalled() {
        ClaimFacts meeting = booked(SAM, ADA, Mode.PHONE, WISH.calling("5550100142"));

        sends(ADA, filled(shown(ADA)), 9);

        assertThat(asItIs(meeting).wish()).isEqualTo(WISH.calling("5550100142"));
    }

    @OnBothDatabases
    void ofAChildOfTwoHomesStaysAndIsNotShownToTheOther() {
        ClaimFacts meeting = booked(ROSA, MATEO, Mode.IN_PERSON, WISH);

        Page page = shown(MATEO);
        sends(MATEO, phoned(ROSA, "in-person"), 9);
        sends(MATEO, phoned(LUIS, "in-person"), 14);

        assertThat(((ForThemView) page.view()).typed().typed()).isEqualTo(Wish.NONE);
        assertThat(((ForThemView) page.view()).guardian()).isEmpty();
        assertThat(asItIs(meeting).slot()).isEqualTo(slots.get(9));
        assertThat(asItIs(meeting).wish()).isEqualTo(WISH);
        assertThat(kith.the(Bookings.class).of(conferences.meeting(round, LUIS, MATEO)))
                .extracting(ClaimFacts::wish)
                .containsExactly(Wish.NONE);
    }

    private ClaimFacts booked(Player guardian, Player child, Mode mode, Wish wish) {
        Meeting meeting = conferences.meeting(round, guardian, child);
        Choice choice = new Choice(slots.get(3).id(), mode, Optional.empty());
        database.inTransaction(() -> kith.the(Holds.class).hold(meeting, choice));
        return database.inTransaction(() -> kith.the(Claims.class)
                .book(meeting, choice.slot(), wish, meeting.home().guardian()));
    }

    private Page shown(Player child) {
        cast.visits(OKAFOR, SCIENCE);
        return bookings.choose(cast.id(child, SCIENCE));
    }

    private void sends(Player child, Form form, int slot) {
        cast.visits(OKAFOR, SCIENCE);
        Page page = bookings.book(
                cast.id(child, SCIENCE), form.param("slot", slots.get(slot).id().toString()));
        assertThat(page.view()).isInstanceOf(RoundView.class);
    }

    private Form phoned(Player guardian, String mode) {
        return new Form()
                .param("guardian", cast.id(guardian, SCIENCE).toString())
                .param("mode", mode);
    }

    private static Form filled(Page page) {
        FormElement form = Rendered.withMail(page).expectForm("form.form");
        Form sent = new Form();
        form.formData().forEach(field -> sent.param(field.key(), field.value()));
        return sent;
    }

    private ClaimFacts asItIs(ClaimFacts booked) {
        return kith.the(Bookings.class).one(booked.meeting(), booked.id());
    }
}

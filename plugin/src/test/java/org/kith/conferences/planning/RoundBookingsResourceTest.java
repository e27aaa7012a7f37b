package org.kith.conferences.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.testing.Classroom.READING;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ADA;
import static org.kith.testing.Player.LUCIA;
import static org.kith.testing.Player.LUND;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;
import static org.kith.testing.Player.SAM;

import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Claims;
import org.kith.conferences.ConferencesInTests;
import org.kith.conferences.Ending;
import org.kith.conferences.Holds;
import org.kith.conferences.Meeting;
import org.kith.conferences.Needs;
import org.kith.conferences.Outcome;
import org.kith.conferences.Outcomes;
import org.kith.conferences.PastMeeting;
import org.kith.conferences.PastMeetings;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.Wish;
import org.kith.households.LimitKind;
import org.kith.households.Limits;
import org.kith.households.Link;
import org.kith.households.NewLimit;
import org.kith.households.Profile;
import org.kith.households.Profiles;
import org.kith.page.NotFound;
import org.kith.page.Page;
import org.kith.page.Rendered;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Player;

class RoundBookingsResourceTest {

    private final Kith kith;
    private final Cast cast;
    private final Database database;
    private final FixedClock clock;
    private final RoundResource one;
    private final RoundBookingsResource bookings;
    private final RoundSlotsResource times;
    private final ConferencesInTests conferences;
    private final RoundFacts round;
    private final List<SlotFacts> slots;

    RoundBookingsResourceTest(Kith kith, Cast cast, Database database, FixedClock clock) {
        this.clock = clock;
        this.kith = kith;
        this.cast = cast;
        this.database = database;
        List.of(MATEO, LUCIA, ADA).forEach(student -> cast.arrives(student, SCIENCE));
        List.of(ROSA, SAM).forEach(guardian -> cast.arrives(guardian, SCIENCE));
        this.conferences = new ConferencesInTests(kith, cast);
        this.round = database.inTransaction(() -> conferences.open(RoundRules.USUAL));
        this.slots = conferences.slots(round);
        cast.visits(OKAFOR, SCIENCE);
        this.one = kith.the(RoundResource.class);
        this.bookings = kith.the(RoundBookingsResource.class);
        this.times = kith.the(RoundSlotsResource.class);
        one.id = round.id();
        bookings.id = round.id();
        times.round = round.id();
    }

    @OnBothDatabases
    void saysWhoIsBookedAndWhoIsNotWithTheReason() {
        booked(SAM, ADA, 3);

        RoundView view = shown();

        assertThat(view.booked())
                .extracting(Booked::student, Booked::guardian)
                .containsExactly(tuple("Ada Chen", "Sam Chen"));
        assertThat(view.missing()).extracting(Missing::name).containsExactlyInAnyOrder("Mateo Rivera", "Lucía Rivera");
        assertThat(view.missing()).allSatisfy(student -> {
            assertThat(student.why()).isEqualTo(Missing.Why.OPENED);
            assertThat(student.guardian()).isEqualTo("Rosa Rivera");
        });
    }

    @OnBothDatabases
    void booksForAFamilyThatHasPhoned() {
        Page page = bookings.book(cast.id(ADA, SCIENCE), phoned(SAM, 4).param("ride", "yes"));

        Booked meeting = ((RoundView) page.view()).booked().get(0);
        assertThat(meeting.claim().slot().id()).isEqualTo(slots.get(4).id());
        assertThat(meeting.claim().by()).isEqualTo(cast.id(OKAFOR, SCIENCE));
        assertThat(meeting.needs()).isEqualTo(new Needs("", "", true, false, false));
    }

    @OnBothDatabases
    void callsTheNumberThatWasSaid() {
        Page page = bookings.book(cast.id(ADA, SCIENCE), phoned(SAM, 4).param("phone", "(555) 014-2222"));

        assertThat(((RoundView) page.view()).booked().get(0).claim().wish().phone())
                .isEqualTo("5550142222");
    }

    @OnBothDatabases
    void offersAnInterpreterInTheLanguageOfTheFamily() {
        UUID sam = cast.id(SAM, SCIENCE);
        cast.visits(OKAFOR, SCIENCE);
        String unsaid = interpreterFor(ADA);
        database.inTransaction(() -> kith.the(Profiles.class).say(sam, Profile.UNSAID.reading("zh-Hans")));

        assertThat(unsaid).isEqualTo("es");
        assertThat(interpreterFor(ADA)).isEqualTo("zh-Hans");
    }

    @OnBothDatabases
    void keepsWhatWasChosenWhenTheTimeIsTaken() {
        booked(ROSA, MATEO, 4);

        Page page = bookings.book(cast.id(ADA, SCIENCE), phoned(SAM, 4).param("topic", "Reading"));

        ForThemView view = (ForThemView) page.view();
        assertThat(page.status()).isEqualTo(409);
        assertThat(view.refused()).isPresent();
        assertThat(view.typed().typed().topic()).isEqualTo("Reading");
        assertThat(view.free().get(0).rows()).noneMatch(row -> row.slot().equals(slots.get(4)));
    }

    @OnBothDatabases
    void asksForATimeIfNoneWasChosen() {
        Page page = bookings.book(
                cast.id(ADA, SCIENCE),
                new Form().param("guardian", cast.id(SAM, SCIENCE).toString()));

        assertThat(page.status()).isEqualTo(422);
        assertThat(((ForThemView) page.view()).missing()).hasValue("rounds.problem.choose");
    }

    @OnBothDatabases
    void booksForNobodyElsesGuardian() {
        assertThatThrownBy(() -> bookings.book(cast.id(ADA, SCIENCE), phoned(ROSA, 4)))
                .isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void booksForNobodyWhomADecisionKeepsFromTheChild() {
        RoundFacts led = database.inTransaction(
                () -> conferences.open(new RoundRules(1, 1, RoundRules.Homes.EACH, RoundRules.Part.LEADS, 12)));
        keepsAway(SAM, ADA);
        bookings.id = led.id();

        Page page = bookings.book(
                cast.id(ADA, SCIENCE),
                phoned(SAM, conferences.slots(led).get(4)).param("topic", "Reading"));

        ForThemView view = (ForThemView) page.view();
        assertThat(page.status()).isEqualTo(409);
        assertThat(view.refused())
                .hasValueSatisfying(refused -> assertThat(refused.key()).isEqualTo("meet-without-child"));
        assertThat(view.typed().typed().topic()).isEqualTo("Reading");
        assertThat(database.rows("conference_claim")).isZero();
    }

    @OnBothDatabases
    void keepsATopicThatIsTooLongAndNoTime() {
        Page page = bookings.book(cast.id(ADA, SCIENCE), phoned(SAM, 4).param("topic", "x".repeat(501)));

        assertThat(page.status()).isEqualTo(422);
        assertThat(((ForThemView) page.view()).typed().typed().topic()).hasSize(501);
        assertThat(database.rows("conference_claim")).isZero();
    }

    @OnBothDatabases
    void movesAMeetingForAFamilyThatPhonesWhenItIsTooLateOnItsOwnPage() {
        UUID meeting = booked(SAM, ADA, 3);
        clock.set(slots.get(3).time().start().minus(Duration.ofHours(1)));

        Page page = bookings.book(cast.id(ADA, SCIENCE), phoned(SAM, 5));

        assertThat(((RoundView) page.view()).booked())
                .extracting(Booked::claim)
                .extracting(ClaimFacts::id, ClaimFacts::slot)
                .containsExactly(tuple(meeting, slots.get(5)));
    }

    @OnBothDatabases
    void movesNoMeetingThatHasBegunUnlessNobodyCame() {
        UUID meeting = booked(SAM, ADA, 3);
        clock.set(slots.get(3).time().start());

        ForThemView begun = (ForThemView)
                bookings.book(cast.id(ADA, SCIENCE), phoned(SAM, 5)).view();
        kith.the(Outcomes.class).say(round.id(), meeting, Outcome.ATTENDED);
        ForThemView held = (ForThemView)
                bookings.book(cast.id(ADA, SCIENCE), phoned(SAM, 5)).view();
        kith.the(Outcomes.class).say(round.id(), meeting, Outcome.NO_SHOW);
        Page moved = bookings.book(cast.id(ADA, SCIENCE), phoned(SAM, 5));

        assertThat(begun.why()).hasValue("rounds.for-them.refused.too-late-to-change");
        assertThat(held.why()).hasValue("rounds.for-them.refused.meeting-took-place");
        assertThat(moved.view()).isInstanceOf(RoundView.class);
    }

    @OnBothDatabases
    void saysInWordsForATeacherWhatAFamilyReadsAboutItself() {
        booked(SAM, ADA, 3);
        RoundFacts other = database.inTransaction(() -> conferences.open(RoundRules.USUAL));
        bookings.id = other.id();

        Page page = bookings.book(
                cast.id(ADA, SCIENCE), phoned(SAM, conferences.slots(other).get(3)));

        assertThat(page.status()).isEqualTo(409);
        assertThat(((ForThemView) page.view()).why()).hasValue("rounds.for-them.refused.meets-elsewhere");
    }

    @OnBothDatabases
    void doesNotCancelWithoutAWord() {
        UUID meeting = booked(SAM, ADA, 3);

        Page page = bookings.cancel(meeting, " ");

        assertThat(page.status()).isEqualTo(422);
        assertThat(shown().booked()).hasSize(1);
    }

    @OnBothDatabases
    void cancelsWithTheTeachersWords() {
        UUID meeting = booked(SAM, ADA, 3);

        bookings.cancel(meeting, "I am ill. Please choose another time.");

        PastMeeting past = past(SAM, ADA);
        assertThat(shown().booked()).isEmpty();
        assertThat(past.parting().ending()).isEqualTo(Ending.REMOVED);
        assertThat(past.parting().reason()).isEqualTo("I am ill. Please choose another time.");
    }

    @OnBothDatabases
    void takesABookedTimeAwayOnlyWithAMessage() {
        booked(SAM, ADA, 3);

        Page asked = times.remove(slots.get(3).id(), null);
        Page done = times.remove(slots.get(3).id(), "The room is closed then.");

        assertThat(((FarewellView) asked.view()).who()).hasSize(1);
        assertThat(((SlotsView) done.view()).said()).hasValue("rounds.said.family-told");
        assertThat(conferences.slots(round)).hasSize(23);
        assertThat(past(SAM, ADA).parting().reason()).isEqualTo("The room is closed then.");
    }

    @OnBothDatabases
    void takesAFreeTimeAwayAtOnce() {
        times.remove(slots.get(5).id(), null);

        assertThat(conferences.slots(round)).doesNotContain(slots.get(5));
    }

    @OnBothDatabases
    void leavesATimeAloneWhileAFamilyDecides() {
        held(SAM, ADA, 5);

        Page page = times.remove(slots.get(5).id(), null);

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.view()).isInstanceOf(FarewellView.class);
        assertThat(conferences.slots(round)).contains(slots.get(5));
    }

    @OnBothDatabases
    void takesATimeAwayAboutWhichAFamilyHasDecidedNothing() {
        held(SAM, ADA, 5);
        clock.passes(Duration.ofMinutes(3));

        times.remove(slots.get(5).id(), null);

        assertThat(conferences.slots(round)).hasSize(23);
    }

    @OnBothDatabases
    void addsATimeByHand() {
        Page page = times.add(time("2026-10-14", "09:00"));

        assertThat(page.status()).isEqualTo(200);
        assertThat(conferences.slots(round)).hasSize(25);
    }

    @OnBothDatabases
    void keepsWhatWasTypedWhenATimeOverlapsAnother() {
        Page page = times.add(time("2026-10-13", "15:45"));

        SlotsView view = (SlotsView) page.view();
        assertThat(page.status()).isEqualTo(409);
        assertThat(view.isAdding()).isTrue();
        assertThat(view.entry().typed().value("from")).isEqualTo("15:45");
    }

    @OnBothDatabases
    void changesATimeThatIsFree() {
        Page page = times.change(slots.get(0).id(), time("2026-10-13", "15:00"));

        assertThat(page.status()).isEqualTo(200);
        assertThat(conferences.slots(round).get(0).time().start()).isEqualTo("2026-10-13T20:00:00Z");
    }

    @OnBothDatabases
    void keepsWhatWasTypedWhenAChangedTimeOverlapsAnother() {
        Page page = times.change(slots.get(0).id(), time("2026-10-13", "16:05"));

        SlotsView view = (SlotsView) page.view();
        assertThat(page.status()).isEqualTo(409);
        assertThat(view.open()).hasValue(slots.get(0).id());
        assertThat(view.entry().typed().value("from")).isEqualTo("16:05");
        assertThat(conferences.slots(round).get(0)).isEqualTo(slots.get(0));
    }

    @OnBothDatabases
    void leavesABookedTimeAsItIs() {
        booked(SAM, ADA, 0);

        Page page = times.change(slots.get(0).id(), time("2026-10-13", "15:00"));

        assertThat(page.status()).isEqualTo(409);
        assertThat(conferences.slots(round).get(0)).isEqualTo(slots.get(0));
    }

    @OnBothDatabases
    void givesEverybodyOutAsAFileWithoutFormulas() {
        booked(SAM, ADA, 3, "=1+1");

        List<String> lines = bookings.file().lines().toList();

        assertThat(lines).hasSize(4);
        assertThat(lines.get(1))
                .startsWith("2026-10-13,16:40,16:55,Ada Chen,Sam Chen,In person,Room 12,")
                .endsWith("'=1+1");
        assertThat(lines.get(2)).startsWith("Not booked yet,");
    }

    @OnBothDatabases
    void knowsNothingOfAnotherCourse() {
        UUID meeting = booked(SAM, ADA, 3);
        cast.visits(LUND, READING);

        assertThatThrownBy(bookings::file).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> bookings.ask(meeting)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> bookings.choose(cast.id(ADA, READING))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> times.list(null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> one.print(null)).isInstanceOf(NotFound.class);
    }

    private String interpreterFor(Player student) {
        Page page = bookings.choose(cast.id(student, SCIENCE));
        return Rendered.withoutMail(page).select("#language option[selected]").val();
    }

    private RoundView shown() {
        return (RoundView) one.show().view();
    }

    private PastMeeting past(Player guardian, Player child) {
        return kith.the(PastMeetings.class)
                .of(conferences.meeting(round, guardian, child))
                .get(0);
    }

    private UUID booked(Player guardian, Player child, int slot) {
        return booked(guardian, child, slot, "");
    }

    private UUID booked(Player guardian, Player child, int slot, String topic) {
        Meeting meeting = conferences.meeting(round, guardian, child);
        UUID id = database.inTransaction(() -> {
            kith.the(Holds.class).hold(meeting, ConferencesInTests.choice(slots.get(slot)));
            return kith.the(Claims.class)
                    .book(
                            meeting,
                            slots.get(slot).id(),
                            new Wish(Needs.NONE, topic),
                            meeting.home().guardian())
                    .id();
        });
        cast.visits(OKAFOR, SCIENCE);
        return id;
    }

    private void held(Player guardian, Player child, int slot) {
        Meeting meeting = conferences.meeting(round, guardian, child);
        database.inTransaction(() -> kith.the(Holds.class).hold(meeting, ConferencesInTests.choice(slots.get(slot))));
        cast.visits(OKAFOR, SCIENCE);
    }

    private void keepsAway(Player guardian, Player child) {
        Link.Pair pair = new Link.Pair(cast.id(guardian, SCIENCE), cast.id(child, SCIENCE));
        NewLimit decision = new NewLimit(
                LimitKind.NO_CONTACT, "Order 7", LocalDate.of(2026, 9, 1), Optional.empty(), cast.id(OKAFOR, SCIENCE));
        database.inTransaction(() -> kith.the(Limits.class).record(pair, decision));
    }

    private Form phoned(Player guardian, int slot) {
        return phoned(guardian, slots.get(slot));
    }

    private Form phoned(Player guardian, SlotFacts slot) {
        Form form = new Form()
                .param("guardian", cast.id(guardian, SCIENCE).toString())
                .param("mode", "phone")
                .param("slot", slot.id().toString());
        cast.visits(OKAFOR, SCIENCE);
        return form;
    }

    private static MultivaluedMap<String, String> time(String day, String from) {
        return new Form()
                .param("day", day)
                .param("from", from)
                .param("minutes", "15")
                .param("seats", "1")
                .param("mode", "phone")
                .asMap();
    }
}

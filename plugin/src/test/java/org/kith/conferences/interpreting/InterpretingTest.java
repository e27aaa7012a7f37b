package org.kith.conferences.interpreting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.testing.Classroom.READING;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ADA;
import static org.kith.testing.Player.DANA;
import static org.kith.testing.Player.LUCIA;
import static org.kith.testing.Player.LUND;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;
import static org.kith.testing.Player.SAM;

import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kith.conferences.Choice;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Claims;
import org.kith.conferences.ConferencesInTests;
import org.kith.conferences.Ending;
import org.kith.conferences.Holds;
import org.kith.conferences.Meeting;
import org.kith.conferences.Mode;
import org.kith.conferences.Needs;
import org.kith.conferences.Parting;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules;
import org.kith.conferences.Wish;
import org.kith.conferences.packing.Uninterpreted.Reason;
import org.kith.page.Language;
import org.kith.page.NotFound;
import org.kith.page.Page;
import org.kith.page.Words;
import org.kith.school.OfficeOnly;
import org.kith.school.SchoolResource;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Player;

/** Two evenings, Tuesday and Thursday; Rosa asks for Spanish, Sam for Chinese. */
class InterpretingTest {

    private static final Words ENGLISH = new Words(Language.ENGLISH);

    private final Kith kith;
    private final Kith node;
    private final Cast cast;
    private final Database database;
    private final RoundFacts round;
    private final ConferencesInTests conferences;
    private final InterpretersResource list;
    private final InterpretingResource office;
    private final RoundInterpretersResource teachers;
    private final UUID platform;

    InterpretingTest(Kith kith, Cast cast, Database database, FixedClock clock) {
        this.kith = kith;
        this.cast = cast;
        this.database = database;
        this.node = new Kith(database, clock);
        List.of(MATEO, LUCIA, ADA).forEach(student -> cast.arrives(student, SCIENCE));
        this.conferences = new ConferencesInTests(kith, cast);
        this.round = database.inTransaction(() -> conferences.open(RoundRules.USUAL));
        this.list = kith.the(InterpretersResource.class);
        this.office = kith.the(InterpretingResource.class);
        this.teachers = kith.the(RoundInterpretersResource.class);
        teachers.id = round.id();
        this.platform = cast.visits(DANA, SCIENCE).platform();
    }

    @OnBothDatabases
    void keepsAnInterpreterWithLanguagesAndHours() {
        list.add(spanish("María Ruiz"));

        InterpreterFacts known = all().get(0);
        assertThat(known.offer().name()).isEqualTo("María Ruiz");
        assertThat(known.offer().languages()).containsExactly("es");
        assertThat(known.offer().hours()).extracting(OpenHours::day).containsExactly("TUESDAY", "2026-10-15");
    }

    @OnBothDatabases
    void addsOneThoughTheFormIsSentTwice() {
        MultivaluedMap<String, String> form = spanish("María Ruiz");
        form.putSingle("once", UUID.randomUUID().toString());

        list.add(form);
        list.add(form);

        assertThat(all()).hasSize(1);
    }

    @OnBothDatabases
    void keepsWhatWasTypedBesideWhatIsWrong() {
        MultivaluedMap<String, String> form = spanish("María Ruiz");
        form.remove("language");
        form.put("until", List.of("15:00", "20:00"));

        Page page = list.add(form);

        InterpreterFormView view = (InterpreterFormView) page.view();
        assertThat(page.status()).isEqualTo(422);
        assertThat(view.value("name")).isEqualTo("María Ruiz");
        assertThat(view.entry().problem("language")).isPresent();
        assertThat(view.entry().problem("hours")).isPresent();
    }

    @OnBothDatabases
    void tellsTheSecondOfTwoWhoChangeOne() {
        UUID id = adds(spanish("María Ruiz"));
        MultivaluedMap<String, String> form = spanish("M. Ruiz");
        form.putSingle("version", "0");
        list.change(id, form);

        Page second = list.change(id, form);

        assertThat(second.status()).isEqualTo(409);
        assertThat(((InterpreterFormView) second.view()).entry().overtaken()).isTrue();
    }

    @OnBothDatabases
    void isTheOfficesUnlessTheSchoolLetsTeachers() {
        cast.visits(OKAFOR, SCIENCE);

        assertThatThrownBy(list::show).isInstanceOf(OfficeOnly.class);
        assertThatThrownBy(() -> teachers.accept("", "")).isInstanceOf(OfficeOnly.class);
        assertThat(shownToTeacher().may()).isFalse();
    }

    @OnBothDatabases
    void knowsNothingOfAnotherSchoolsInterpreters() {
        UUID elsewhere = UUID.randomUUID();

        assertThatThrownBy(() -> list.open(elsewhere)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> list.remove(elsewhere)).isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void namesFirstWhoHasNobodyWithTheReason() {
        adds(spanish("María Ruiz"));
        books(SAM, ADA, 0, "zh-Hans");
        books(ROSA, MATEO, 4, "es");

        InterpretingView view = shown();

        assertThat(view.offer().orElseThrow().proposal().left())
                .extracting(left -> left.meeting().language(), Proposal.Left::reason)
                .containsExactly(tuple("zh-Hans", Reason.NOBODY_SPEAKS_IT));
        assertThat(view.without()).hasSize(2);
    }

    @OnBothDatabases
    void placesAllThatWasShown() {
        adds(spanish("María Ruiz"));
        ClaimFacts mateo = books(ROSA, MATEO, 4, "es");
        ClaimFacts lucia = books(ROSA, LUCIA, 6, "es");

        accepts();

        assertThat(shown().with()).hasSize(2);
        assertThat(there().sentence(mateo, ENGLISH)).hasValue("An interpreter for Spanish will be there.");
        assertThat(there().sentence(lucia, ENGLISH)).isPresent();
    }

    @OnBothDatabases
    void placesNothingWhenItIsAnotherPlanByNow() {
        adds(spanish("María Ruiz"));
        books(ROSA, MATEO, 4, "es");
        String seen = shown().offer().orElseThrow().proposal().stamp();
        books(ROSA, LUCIA, 6, "es");

        Page page = office.accept(seen, "");

        assertThat(page.status()).isEqualTo(409);
        assertThat(database.rows("conference_interpreter")).isZero();
    }

    @OnBothDatabases
    void placesAnythingOnceThoughTwoNodesAcceptAtTheSameMoment() {
        adds(spanish("María Ruiz"));
        books(ROSA, MATEO, 4, "es");
        String seen = shown().offer().orElseThrow().proposal().stamp();
        Placing other = node.the(Placing.class);
        Circle school = Circle.school(platform);
        UUID dana = cast.id(DANA, SCIENCE);

        database.atOnce(List.of(
                () -> accepted(kith.the(Placing.class), school, seen, dana),
                () -> accepted(other, school, seen, dana)));

        assertThat(database.rows("conference_interpreter")).isOne();
    }

    @OnBothDatabases
    void nobodyIsInTwoPlacesThoughTwoNodesSendThemAtTheSameMoment() {
        UUID maria = adds(spanish("María Ruiz"));
        ClaimFacts mateo = books(ROSA, MATEO, 4, "es");
        ClaimFacts ada = booksElsewhere(SAM, ADA, 4, "es");
        UUID dana = cast.id(DANA, SCIENCE);

        var race = database.atOnce(List.of(
                () -> placed(kith.the(Placing.class), mateo, maria, dana),
                () -> placed(node.the(Placing.class), ada, maria, dana)));

        assertThat(race.done()).hasSize(1);
        assertThat(race.failures()).singleElement().isInstanceOf(InterpreterBusy.class);
        assertThat(database.rows("conference_interpreter")).isOne();
    }

    @OnBothDatabases
    void aServiceTakesAsManyCallsAsItHasLines() {
        UUID service = adds(service("2"));
        ClaimFacts mateo = books(ROSA, MATEO, 4, "es");
        ClaimFacts ada = booksElsewhere(SAM, ADA, 4, "es");

        office.place(mateo.id(), service);
        office.place(ada.id(), service);

        assertThat(shown().with()).hasSize(2);
        assertThat(there().sentence(ada, ENGLISH)).hasValue("An interpreter for Spanish will help by phone.");
    }

    @OnBothDatabases
    void sendsNobodyOutsideOfTheirHoursOrLanguages() {
        UUID maria = adds(spanish("María Ruiz"));
        ClaimFacts chinese = books(SAM, ADA, 4, "zh-Hans");

        Page page = office.place(chinese.id(), maria);

        assertThat(page.status()).isEqualTo(409);
        assertThat(database.rows("conference_interpreter")).isZero();
    }

    @OnBothDatabases
    void aPausedOneGetsNothingNewAndKeepsWhatIsPlaced() {
        UUID maria = adds(spanish("María Ruiz"));
        books(ROSA, MATEO, 4, "es");
        accepts();
        list.pause(maria);

        books(ROSA, LUCIA, 6, "es");

        assertThat(shown().with()).hasSize(1);
        assertThat(shown().offer().orElseThrow().isAnything()).isFalse();
    }

    @OnBothDatabases
    void aMeetingThatMovesHasNobodyAnyMore() {
        adds(spanish("María Ruiz"));
        books(ROSA, MATEO, 4, "es");
        accepts();

        ClaimFacts moved = books(ROSA, MATEO, 8, "es");

        assertThat(there().sentence(moved, ENGLISH)).isEmpty();
        assertThat(shown().without()).hasSize(1);
    }

    @OnBothDatabases
    void whereSomebodyWasIsFreeAgainWhenTheMeetingEnds() {
        adds(spanish("María Ruiz"));
        ClaimFacts mateo = books(ROSA, MATEO, 4, "es");
        accepts();

        database.inTransaction(() -> kith.the(Claims.class)
                .remove(round.id(), List.of(mateo.id()), new Parting(Ending.REMOVED, "", cast.id(OKAFOR, SCIENCE))));

        assertThat(database.rows("conference_interpreter")).isZero();
    }

    @OnBothDatabases
    void whoeverIsRemovedIsAtNoMeeting() {
        UUID maria = adds(spanish("María Ruiz"));
        books(ROSA, MATEO, 4, "es");
        accepts();

        list.remove(maria);

        assertThat(database.rows("interpreter")).isZero();
        assertThat(shown().without()).hasSize(1);
    }

    @OnBothDatabases
    void remembersWhichFamilyHasSaidThatItComes() {
        adds(spanish("María Ruiz"));
        ClaimFacts mateo = books(ROSA, MATEO, 4, "es");
        accepts();

        office.confirm(mateo.id(), "yes");

        assertThat(shown().with())
                .singleElement()
                .satisfies(row -> assertThat(row.meeting().isConfirmed()).isTrue());
        office.confirm(mateo.id(), "");
        assertThat(shown().with().get(0).meeting().isConfirmed()).isFalse();
    }

    @OnBothDatabases
    void leavesWhoIsPlacedAndConfirmedWhenAllIsPlacedAnew() {
        UUID maria = adds(spanish("María Ruiz"));
        ClaimFacts mateo = books(ROSA, MATEO, 4, "es");
        office.place(mateo.id(), maria);
        office.confirm(mateo.id(), "yes");
        adds(spanish("Ana Soto"));

        InterpretingView view = (InterpretingView) office.show("yes").view();

        assertThat(view.offer().orElseThrow().isAnything()).isFalse();
        assertThat(view.with())
                .singleElement()
                .satisfies(row -> assertThat(row.who())
                        .hasValueSatisfying(who -> assertThat(who.id()).isEqualTo(maria)));
    }

    @OnBothDatabases
    void aProvidersListNamesNoFamily() {
        adds(spanish("María Ruiz"));
        books(ROSA, MATEO, 4, "es");
        accepts();

        String file = office.file("Lincoln Languages");

        assertThat(file.lines().toList())
                .element(1)
                .isEqualTo("2026-10-13,17:00,17:23,María Ruiz,Spanish,In the room,Room 12,2");
        assertThat(file).doesNotContain("Rivera");
        assertThat(office.file("").lines()).hasSize(1);
    }

    @OnBothDatabases
    void aTeacherSeesTheOwnMeetingsOnly() {
        adds(spanish("María Ruiz"));
        books(ROSA, MATEO, 4, "es");
        accepts();
        cast.visits(OKAFOR, SCIENCE);

        RoundInterpretersView view = shownToTeacher();

        assertThat(view.meetings().with()).hasSize(1);
        cast.visits(LUND, READING);
        assertThatThrownBy(() -> teachers.show("")).isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void theTeacherSaysHowLongInterpretedMeetingsTake() {
        cast.visits(OKAFOR, SCIENCE);

        teachers.last(200);

        ClaimFacts booked = books(ROSA, MATEO, 4, "es");
        assertThat(booked.time().minutes()).isEqualTo(30);
    }

    @OnBothDatabases
    void asksAFamilyWhetherItWouldComeWhenSomebodyIsThere() {
        adds(onThursdaysOnly());
        ClaimFacts mateo = books(ROSA, MATEO, 4, "es");
        letsTeachers();
        MeetingRow row = shownToTeacher().meetings().without().get(0);

        teachers.ask(mateo.id(), row.others().get(0).id());

        MoveAsked asked = Optional.ofNullable(
                        kith.the(MoveQuestions.class).of(List.of(mateo.id())).get(mateo.id()))
                .orElseThrow();
        assertThat(row.others())
                .allSatisfy(slot -> assertThat(slot.time().start()).isAfter("2026-10-15T00:00:00Z"));
        assertThat(asked.slot()).isEqualTo(row.others().get(0).id());
        assertThat(shownToTeacher().meetings().without())
                .singleElement()
                .satisfies(still -> assertThat(still.meeting().claim()).isEqualTo(mateo));
    }

    @OnBothDatabases
    void remembersThatAFamilyKeepsItsTime() {
        adds(onThursdaysOnly());
        ClaimFacts mateo = books(ROSA, MATEO, 4, "es");
        letsTeachers();
        teachers.ask(
                mateo.id(),
                shownToTeacher().meetings().without().get(0).others().get(0).id());

        kith.the(MoveQuestions.class).decline(mateo);

        assertThat(shownToTeacher().meetings().without().get(0).asked())
                .hasValueSatisfying(asked -> assertThat(asked.declined()).isPresent());
    }

    @OnBothDatabases
    void asksAboutNoTimeAtWhichNobodyIsThere() {
        adds(onThursdaysOnly());
        ClaimFacts mateo = books(ROSA, MATEO, 4, "es");
        letsTeachers();

        Page page = teachers.ask(mateo.id(), conferences.slots(round).get(6).id());

        assertThat(page.status()).isEqualTo(409);
        assertThat(database.rows("conference_move_question")).isZero();
    }

    private static MultivaluedMap<String, String> onThursdaysOnly() {
        MultivaluedMap<String, String> form = spanish("Ana Soto");
        form.put("day", List.of("THURSDAY"));
        form.put("date", List.of(""));
        form.put("from", List.of("15:30"));
        form.put("until", List.of("20:00"));
        return form;
    }

    private void letsTeachers() {
        kith.the(SchoolResource.class)
                .keep(new Form().param("interpreters", "teachers").asMap());
        cast.visits(OKAFOR, SCIENCE);
    }

    private UUID adds(MultivaluedMap<String, String> form) {
        Set<UUID> before = Set.copyOf(all().stream().map(InterpreterFacts::id).toList());
        list.add(form);
        return all().stream()
                .map(InterpreterFacts::id)
                .filter(id -> !before.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private List<InterpreterFacts> all() {
        return kith.the(Interpreters.class).of(platform);
    }

    private InterpretersThere there() {
        return kith.the(InterpretersThere.class);
    }

    private InterpretingView shown() {
        return (InterpretingView) office.show("").view();
    }

    private RoundInterpretersView shownToTeacher() {
        return (RoundInterpretersView) teachers.show("").view();
    }

    private void accepts() {
        cast.visits(DANA, SCIENCE);
        office.accept(shown().offer().orElseThrow().proposal().stamp(), "");
    }

    private static Boolean accepted(Placing placing, Circle circle, String stamp, UUID by) {
        placing.accept(circle, stamp, false, by);
        return true;
    }

    private Boolean placed(Placing placing, ClaimFacts meeting, UUID interpreter, UUID by) {
        placing.place(platform, meeting.id(), interpreter, by);
        return true;
    }

    private ClaimFacts books(Player guardian, Player child, int slot, String language) {
        return books(round, guardian, child, new Asked(slot, language));
    }

    /** At the same time with another teacher. */
    private ClaimFacts booksElsewhere(Player guardian, Player child, int slot, String language) {
        RoundFacts other = database.inTransaction(() -> conferences.open(RoundRules.USUAL));
        return books(other, guardian, child, new Asked(slot, language));
    }

    private record Asked(int slot, String language) {}

    private ClaimFacts books(RoundFacts in, Player guardian, Player child, Asked asked) {
        Meeting meeting = conferences.meeting(in, guardian, child);
        UUID slot = conferences.slots(in).get(asked.slot()).id();
        Wish wish = new Wish(new Needs(asked.language(), "", false, false, false), "");
        ClaimFacts booked = database.inTransaction(() -> {
            kith.the(Holds.class).hold(meeting, new Choice(slot, Mode.IN_PERSON, Optional.empty()));
            return kith.the(Claims.class)
                    .book(meeting, slot, wish, meeting.home().guardian());
        });
        cast.visits(DANA, SCIENCE);
        return booked;
    }

    private static MultivaluedMap<String, String> spanish(String name) {
        MultivaluedMap<String, String> form = new Form()
                .param("name", name)
                .param("provider", "Lincoln Languages")
                .param("way", "in-person")
                .param("language", "es")
                .param("lines", "5")
                .asMap();
        form.put("day", List.of("TUESDAY", "WEEKDAYS"));
        form.put("date", List.of("", "2026-10-15"));
        form.put("from", List.of("15:30", "15:30"));
        form.put("until", List.of("20:00", "20:00"));
        return form;
    }

    private static MultivaluedMap<String, String> service(String lines) {
        MultivaluedMap<String, String> form = spanish("Phone line");
        form.putSingle("way", "phone");
        form.putSingle("lines", lines);
        return form;
    }
}

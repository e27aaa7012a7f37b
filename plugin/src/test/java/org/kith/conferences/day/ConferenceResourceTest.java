package org.kith.conferences.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.testing.Classroom.READING;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ADA;
import static org.kith.testing.Player.LUND;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;
import static org.kith.testing.Player.SAM;

import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Claims;
import org.kith.conferences.ConferencesInTests;
import org.kith.conferences.Ending;
import org.kith.conferences.Holds;
import org.kith.conferences.Meeting;
import org.kith.conferences.MeetingTookPlace;
import org.kith.conferences.Needs;
import org.kith.conferences.Outcome;
import org.kith.conferences.Parting;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.TooEarlyToSay;
import org.kith.conferences.Wish;
import org.kith.families.PersonForgotten;
import org.kith.page.AtTheSameMoment;
import org.kith.page.Language;
import org.kith.page.NotFound;
import org.kith.page.Page;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Player;

class ConferenceResourceTest {

    private static final Instant TUESDAY_EVENING = Instant.parse("2026-10-13T21:45:00Z");

    private final Kith kith;
    private final Cast cast;
    private final Database database;
    private final FixedClock clock;
    private final ConferencesInTests conferences;
    private final RoundFacts round;
    private final List<SlotFacts> slots;
    private final ClaimFacts booked;
    private final ConferenceResource resource;

    ConferenceResourceTest(Kith kith, Cast cast, Database database, FixedClock clock) {
        this.kith = kith;
        this.cast = cast;
        this.database = database;
        this.clock = clock;
        List.of(MATEO, ADA).forEach(student -> cast.arrives(student, SCIENCE));
        this.conferences = new ConferencesInTests(kith, cast);
        this.round = database.inTransaction(() -> conferences.open(RoundRules.USUAL));
        this.slots = conferences.slots(round);
        this.booked = books(ROSA, MATEO, 3);
        this.resource = kith.the(ConferenceResource.class);
        resource.round = round.id();
        resource.booking = booked.id();
        cast.visits(OKAFOR, SCIENCE);
    }

    @OnBothDatabases
    void showsWhoComesAndWhatTheyWish() {
        ConferenceView view = shown();

        assertThat(view.booked().student()).isEqualTo("Mateo Rivera");
        assertThat(view.booked().guardian()).isEqualTo("Rosa Rivera");
        assertThat(view.booked().topic()).isEqualTo("Reading at home");
        assertThat(view.where().place()).isEqualTo("Room 12");
        assertThat(view.isToSay()).isFalse();
    }

    @OnBothDatabases
    void saysThatAFamilyCameAndTakesItBack() {
        clock.set(TUESDAY_EVENING);

        resource.say("attended", "");
        Outcome said = shown().outcome();
        resource.say("open", "");

        assertThat(said).isEqualTo(Outcome.ATTENDED);
        assertThat(shown().outcome()).isEqualTo(Outcome.OPEN);
    }

    @OnBothDatabases
    void whatWasSaidAndSharedIsNotedWithoutNamesAndWords() {
        clock.set(TUESDAY_EVENING);
        resource.say("attended", "");
        resource.say("open", "");
        resource.write(new Form().param("said", "He explains well aloud.").asMap());

        List<?> noted = database.inTransaction(() -> database.entityManager()
                .createNativeQuery("select action, detail from audit_entry where action <> 'PLATFORM_REGISTERED'")
                .getResultList());

        assertThat(noted.stream().map(row -> ((Object[]) row)[0]))
                .containsExactlyInAnyOrder("MEETING_ATTENDED", "MEETING_OPEN", "NOTE_SHARED");
        assertThat(noted.stream().map(row -> ((Object[]) row)[1]))
                .containsOnly(booked.id().toString());
    }

    @OnBothDatabases
    void saysItInTheListOfTheDay() {
        clock.set(TUESDAY_EVENING);
        ClaimFacts sams = books(SAM, ADA, 4);
        cast.visits(OKAFOR, SCIENCE);

        DayView day = (DayView) resource.say("no-show", "2026-10-13").view();

        assertThat(day.rows())
                .extracting(
                        row -> row.booked().claim().id(),
                        row -> row.booked().claim().outcome())
                .containsExactly(tuple(booked.id(), Outcome.NO_SHOW), tuple(sams.id(), Outcome.OPEN));
    }

    @OnBothDatabases
    void saysNothingBeforeTheDay() {
        assertThatThrownBy(() -> resource.say("no-show", "")).isInstanceOf(TooEarlyToSay.class);

        assertThat(shown().outcome()).isEqualTo(Outcome.OPEN);
    }

    @OnBothDatabases
    void whatTookPlaceIsNotCancelled() {
        clock.set(TUESDAY_EVENING);
        resource.say("attended", "");
        Parting parting = new Parting(Ending.REMOVED, "By mistake", cast.id(OKAFOR, SCIENCE));

        assertThatThrownBy(() -> database.inTransaction(
                        () -> kith.the(Claims.class).remove(round.id(), List.of(booked.id()), parting)))
                .isInstanceOf(MeetingTookPlace.class);
    }

    @OnBothDatabases
    void writesForTheFamilyWithADayToFollowUp() {
        resource.write(note("Mateo explains well.", "Two sentences in writing", "2026-10-22", -1));

        NoteFacts note = shown().background().note().orElseThrow();
        assertThat(note.text())
                .isEqualTo(new NoteText(
                        "Mateo explains well.",
                        "Two sentences in writing",
                        Language.SPANISH,
                        Optional.of(LocalDate.of(2026, 10, 22))));
    }

    @OnBothDatabases
    void keepsWhatWasTypedWhenTheDayIsNone() {
        Page page = resource.write(note("Mateo explains well.", "", "someday", -1));

        ConferenceView view = (ConferenceView) page.view();
        assertThat(page.status()).isEqualTo(422);
        assertThat(view.isWrong("follow-up")).isTrue();
        assertThat(view.note().said()).isEqualTo("Mateo explains well.");
        assertThat(shown().background().note()).isEmpty();
    }

    @OnBothDatabases
    void doesNotWriteOverWhatAColleagueHasWrittenMeanwhile() {
        resource.write(note("First", "", "", -1));

        Page page = resource.write(note("Second", "", "", -1));

        ConferenceView view = (ConferenceView) page.view();
        assertThat(page.status()).isEqualTo(409);
        assertThat(view.note().said()).isEqualTo("Second");
        assertThat(view.told().refused()).containsInstanceOf(AtTheSameMoment.class);
        assertThat(shown().note().said()).isEqualTo("First");
    }

    @OnBothDatabases
    void theSameNoteSentTwiceIsWrittenOnce() {
        resource.write(note("First", "", "", -1));

        Page page = resource.write(note("First", "", "", -1));

        assertThat(page.status()).isEqualTo(200);
    }

    @OnBothDatabases
    void whatFollowsStandsOnTheFirstPageFromItsDayOnUntilItIsDone() {
        resource.write(note("", "Two sentences", "2026-10-22", -1));
        TeachersDay day = kith.the(TeachersDay.class);

        DayNews before = day.news();
        clock.set(Instant.parse("2026-10-22T14:00:00Z"));
        DayNews then = day.news();
        resource.followUp("yes");

        assertThat(before.due()).isEmpty();
        assertThat(then.due())
                .extracting(DayNews.Due::student, DayNews.Due::agreed)
                .containsExactly(tuple("Mateo Rivera", "Two sentences"));
        assertThat(day.news().due()).isEmpty();
    }

    @OnBothDatabases
    void anotherDayToFollowUpIsOpenAgain() {
        resource.write(note("", "Two sentences", "2026-10-22", -1));
        resource.followUp("yes");

        resource.write(note("", "Two sentences", "2026-11-05", version()));

        assertThat(shown().background().note().orElseThrow().open()).hasValue(LocalDate.of(2026, 11, 5));
    }

    @OnBothDatabases
    void nobodyElseReadsATeachersOwnNotes() {
        resource.remember("Speak slowly.");
        String own = shown().background().memory();
        cast.visits(LUND, SCIENCE);

        assertThat(own).isEqualTo("Speak slowly.");
        assertThat(shown().background().memory()).isEmpty();
    }

    @OnBothDatabases
    void anEmptiedOwnNoteIsGone() {
        resource.remember("Speak slowly.");

        resource.remember(" ");

        assertThat(database.rows("conference_memory")).isZero();
    }

    @OnBothDatabases
    void keepsAnOwnNoteThatIsTooLongAsItWasTyped() {
        String tooLong = "x".repeat(MemoryNote.LONGEST + 1);

        Page page = resource.remember(tooLong);

        assertThat(page.status()).isEqualTo(422);
        assertThat(((ConferenceView) page.view()).background().memory()).isEqualTo(tooLong);
    }

    @OnBothDatabases
    void writesDownWhatTheStudentBrings() {
        resource.prepare(form(
                Map.of("first-title", "Leaf diary", "first-words", "https://example.org/leaf", "goal", "Write more")));

        Prepared prepared = shown().preparation().typed();
        assertThat(prepared.pieces()).containsExactly(new Piece("Leaf diary", "https://example.org/leaf"));
        assertThat(prepared.first().isLink()).isTrue();
        assertThat(prepared.goal()).isEqualTo("Write more");
    }

    @OnBothDatabases
    void sendsABrowserNowhereButToAWebPage() {
        assertThat(new Piece("", "javascript:alert(1)").isLink()).isFalse();
        assertThat(new Piece("", "A leaf in a jar").isLink()).isFalse();
        assertThat(new Piece("", "http://example.org").isLink()).isFalse();
    }

    @OnBothDatabases
    void whatWasWrittenGoesWithTheChild() {
        resource.write(note("First", "", "", -1));
        resource.remember("Speak slowly.");
        resource.prepare(form(Map.of("goal", "Write more")));

        forget(booked.meeting().child());

        assertThat(database.rows("conference_note")).isZero();
        assertThat(database.rows("conference_memory")).isZero();
        assertThat(database.rows("conference_preparation")).isZero();
    }

    @OnBothDatabases
    void onlyTheOwnNotesGoWithATeacher() {
        resource.write(note("First", "", "", -1));
        resource.remember("Speak slowly.");

        forget(cast.id(OKAFOR, SCIENCE));

        assertThat(database.rows("conference_note")).isOne();
        assertThat(database.rows("conference_memory")).isZero();
    }

    @OnBothDatabases
    void whatIsOlderThanTheSchoolKeepsItGoes() {
        resource.write(note("First", "", "", -1));
        resource.remember("Speak slowly.");
        ForgottenNotes purge = kith.the(ForgottenNotes.class);

        int early = purge.purge(round.platform(), clock.instant());
        int late = purge.purge(round.platform(), clock.instant().plusSeconds(1));

        assertThat(early).isZero();
        assertThat(late).isEqualTo(2);
    }

    @OnBothDatabases
    void knowsNothingOfAnotherCourse() {
        cast.visits(LUND, READING);

        assertThatThrownBy(resource::show).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> resource.say("attended", "")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> resource.remember("x")).isInstanceOf(NotFound.class);
    }

    private void forget(UUID person) {
        database.inTransaction(() -> kith.the(ForgottenNotes.class).forget(new PersonForgotten(List.of(person))));
    }

    private ConferenceView shown() {
        return (ConferenceView) resource.show().view();
    }

    private long version() {
        return shown().note().version();
    }

    private static MultivaluedMap<String, String> note(String said, String agreed, String followUp, long version) {
        return form(Map.of(
                "said", said,
                "agreed", agreed,
                "follow-up", followUp,
                "language", "es",
                "version", String.valueOf(version)));
    }

    private static MultivaluedMap<String, String> form(Map<String, String> fields) {
        Form form = new Form();
        fields.forEach(form::param);
        return form.asMap();
    }

    private ClaimFacts books(Player guardian, Player child, int slot) {
        Meeting meeting = conferences.meeting(round, guardian, child);
        return database.inTransaction(() -> {
            kith.the(Holds.class).holdForThem(meeting, ConferencesInTests.choice(slots.get(slot)));
            return kith.the(Claims.class)
                    .book(
                            meeting,
                            slots.get(slot).id(),
                            new Wish(Needs.NONE, "Reading at home"),
                            meeting.home().guardian());
        });
    }
}

package org.kith.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ADA;
import static org.kith.testing.Player.LUIS;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;

import jakarta.ws.rs.core.Form;
import java.lang.reflect.Field;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.ConferencesInTests;
import org.kith.conferences.MeetingPlace;
import org.kith.conferences.Mode;
import org.kith.conferences.Rooms;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules;
import org.kith.conferences.Rounds;
import org.kith.conferences.asking.AskingResource;
import org.kith.conferences.asking.AskingView;
import org.kith.conferences.calls.Offers;
import org.kith.households.Address;
import org.kith.households.Contacts;
import org.kith.households.Profile;
import org.kith.notices.WrittenFamilies.Mailed;
import org.kith.page.Page;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.OnBothDatabases;

/** Letters to families who have no meeting, or whose room has changed. */
class OtherLettersTest {

    private static final MeetingPlace LIBRARY = new MeetingPlace("Library", "First floor", "");

    private final Database database;
    private final WrittenFamilies family;
    private final FixedClock clock;
    private final RoundFacts round;

    OtherLettersTest(Database database, FixedClock clock) {
        this.database = database;
        this.clock = clock;
        this.family = new WrittenFamilies(database, clock);
        family.rosa();
        family.cast().arrives(LUIS, SCIENCE);
        this.round = family.open(ConferencesInTests.plan(RoundRules.USUAL));
    }

    @OnBothDatabases
    void anOfferHasALinkAndNoWordAboutWhy() {
        family.kith().the(Offers.class).make(family.rosas(round), Mode.PHONE, family.rosa());

        Mailed letter = only("offer");

        assertThat(letter.subject()).isEqualTo("A phone call about school");
        assertThat(letter.text())
                .contains("Ms Okafor would like to talk with you about Mateo")
                .containsPattern("(?m)^https://families\\.example/l/[\\w-]{43}$")
                .doesNotContain("missed", "not come", "Tuesday 13");
    }

    @OnBothDatabases
    void anOfferMadeAgainIsAnotherLetter() {
        Offers offers = family.kith().the(Offers.class);
        offers.make(family.rosas(round), Mode.PHONE, family.rosa());
        offers.make(family.rosas(round), Mode.HOME_VISIT, family.rosa());

        assertThat(family.letters("offer")).hasSize(2);
    }

    @OnBothDatabases
    void thoseWithoutATimeAreAskedInTheTeachersWordsAndTheirLanguage() {
        family.says(Profile.UNSAID.reading("es"));

        AskingView view = asked("no");

        assertThat(view.sent()).hasValue(1);
        assertThat(only("asking").language()).isEqualTo("es");
        assertThat(only("asking").text())
                .startsWith("Elija una hora, por favor.")
                .contains("https://families.example/l/");
    }

    @OnBothDatabases
    void whomNoLetterReachesIsNamedFirst() {
        AskingView view = (AskingView) asking().show().view();

        assertThat(view.unreached())
                .extracting(missing -> missing.student().id())
                .containsExactly(family.cast().id(ADA, SCIENCE));
        assertThat(view.recipients()).extracting(AskingView.Recipient::guardian).containsExactly("Rosa Rivera");
        assertThat(view.recipients()).extracting(AskingView.Recipient::reaches).containsExactly("r***@l***.example");
    }

    @OnBothDatabases
    void nobodyIsAskedTwiceWithinADayUnlessTheTeacherSaysSo() {
        asked("no");

        AskingView second = asked("no");
        AskingView third = asked("yes");

        assertThat(second.sent()).hasValue(0);
        assertThat(third.sent()).hasValue(1);
        assertThat(family.letters("asking")).hasSize(2);
    }

    @OnBothDatabases
    void theSameFormSentTwiceAsksOnce() {
        UUID once = UUID.randomUUID();
        AskingResource resource = asking();

        resource.ask(form("yes", once).asMap());
        Page second = resource.ask(form("yes", once).asMap());

        assertThat(((AskingView) second.view()).sent()).hasValue(0);
        assertThat(family.letters("asking")).hasSize(1);
    }

    @OnBothDatabases
    void nobodyIsAskedWithoutWords() {
        Page page = asking().ask(new Form()
                .param("words-en", " ")
                .param("words-es", "Elija")
                .asMap());

        assertThat(page.status()).isEqualTo(422);
        assertThat(((AskingView) page.view()).words()).containsValue("Elija");
        assertThat(family.letters("asking")).isEmpty();
    }

    @OnBothDatabases
    void nobodyIsAskedWhileNobodyCanSignUpAndTheWordsStay() {
        clock.set(round.plan().closes());

        Page page = asking().ask(form("no", UUID.randomUUID()).asMap());

        AskingView view = (AskingView) page.view();
        assertThat(page.status()).isEqualTo(409);
        assertThat(view.isOver()).isTrue();
        assertThat(view.words()).containsValue("Elija una hora, por favor.");
        assertThat(family.letters("asking")).isEmpty();
    }

    @OnBothDatabases
    void whoeverHasATimeIsNotAsked() {
        UUID mateo = family.cast().id(MATEO, SCIENCE);
        assertThat(((AskingView) asking().show().view()).recipients())
                .flatExtracting(AskingView.Recipient::students)
                .contains(mateo);
        family.books(round, 3);

        assertThat(asked("no").recipients())
                .flatExtracting(AskingView.Recipient::students)
                .isNotEmpty()
                .doesNotContain(mateo);
    }

    @OnBothDatabases
    void theOtherHomeOfAChildIsAskedAndNotTheOneThatHasATime() {
        UUID luis = family.cast().id(LUIS, SCIENCE);
        database.inTransaction(
                () -> family.kith().the(Contacts.class).add(luis, Address.email("luis@lincoln.example")));
        family.books(round, 3);

        AskingView view = asked("no");

        assertThat(view.recipients())
                .filteredOn(who -> who.students().contains(family.cast().id(MATEO, SCIENCE)))
                .extracting(AskingView.Recipient::guardian)
                .containsExactly("Luis Rivera");
        assertThat(family.letters("asking")).extracting(Mailed::to).contains("luis@lincoln.example");
    }

    @OnBothDatabases
    void theOtherHomeOfAChildIsNamedWhereNoLetterReachesIt() {
        family.books(round, 3);

        AskingView view = (AskingView) asking().show().view();

        assertThat(view.unreached())
                .extracting(missing -> missing.student().id())
                .containsExactlyInAnyOrder(
                        family.cast().id(ADA, SCIENCE), family.cast().id(MATEO, SCIENCE));
    }

    @OnBothDatabases
    void aFamilyWhoseRoomChangesIsToldWithTheChangedAppointment() {
        family.books(round, 3);

        meetAt(LIBRARY);

        Mailed letter = only("room");
        assertThat(letter.subject()).isEqualTo("Another place: Tuesday 13 October, 16:40");
        assertThat(letter.text()).contains("Where: Library");
        assertThat(letter.said("SEQUENCE")).isEqualTo("1");
        assertThat(letter.said("LOCATION")).isEqualTo("Library");
    }

    @OnBothDatabases
    void whoMeetsByPhoneIsNotToldOfARoom() {
        family.books(family.rosas(round), 3, Mode.PHONE);

        meetAt(LIBRARY);

        assertThat(family.letters("room")).isEmpty();
    }

    @OnBothDatabases
    void theSamePlaceAgainIsNoNews() {
        ClaimFacts booked = family.books(round, 3);

        meetAt(new MeetingPlace("Room 12", "Maple Street door", ""));

        assertThat(family.letters("room")).isEmpty();
        assertThat(family.asItIs(booked).sequence()).isZero();
    }

    private void meetAt(MeetingPlace where) {
        UUID host = family.kith().the(Rounds.class).hosts(round.id()).get(0).id();
        database.inTransaction(() -> family.kith().the(Rooms.class).meetAt(host, round.id(), where));
    }

    private AskingView asked(String again) {
        clock.passes(Duration.ofMinutes(1));
        return (AskingView) asking().ask(form(again, UUID.randomUUID()).asMap()).view();
    }

    private static Form form(String again, UUID once) {
        return new Form()
                .param("words-en", "Choose a time, please.")
                .param("words-es", "Elija una hora, por favor.")
                .param("again", again)
                .param("once", once.toString());
    }

    private AskingResource asking() {
        List.of(MATEO, ADA).forEach(student -> family.cast().arrives(student, SCIENCE));
        family.cast().arrives(ROSA, SCIENCE);
        family.cast().visits(OKAFOR, SCIENCE);
        AskingResource resource = family.kith().the(AskingResource.class);
        set(resource, round.id());
        return resource;
    }

    private static void set(AskingResource resource, UUID round) {
        try {
            Field field = AskingResource.class.getDeclaredField("round");
            field.setAccessible(true);
            field.set(resource, round);
        } catch (ReflectiveOperationException unknown) {
            throw new IllegalStateException(unknown);
        }
    }

    private Mailed only(String purpose) {
        assertThat(family.letters(purpose)).hasSize(1);
        return family.letters(purpose).get(0);
    }
}

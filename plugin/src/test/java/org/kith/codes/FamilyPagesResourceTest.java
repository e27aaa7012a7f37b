package org.kith.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Claims;
import org.kith.conferences.ConferencesInTests;
import org.kith.conferences.Holds;
import org.kith.conferences.Meeting;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.Wish;
import org.kith.conferences.booking.ComingMeeting;
import org.kith.households.LimitKind;
import org.kith.households.Limits;
import org.kith.households.Link;
import org.kith.households.NewLimit;
import org.kith.households.Profile;
import org.kith.households.Profiles;
import org.kith.page.Language;
import org.kith.page.NotFound;
import org.kith.school.SchoolResource;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.Entrance;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;
import org.kith.weeks.CardsInTests;
import org.kith.weeks.SchoolWeek;

class FamilyPagesResourceTest {

    private final Kith kith;
    private final Cast cast;
    private final Database database;
    private final PaperOffice office;

    FamilyPagesResourceTest(Kith kith, Cast cast, Database database) {
        this.kith = kith;
        this.cast = cast;
        this.database = database;
        this.office = new PaperOffice(kith, cast);
    }

    @OnBothDatabases
    void everyFamilyNobodyHasReachedGetsAPage() {
        office.classIsThere(SCIENCE);
        cast.arrives(Entrance.of(ROSA, SCIENCE).namingChildren(MATEO));

        SheetsView pages = office.prints(SCIENCE, PagesForm.Who.UNREACHED);

        assertThat(pages.sheets())
                .extracting(sheet -> sheet.student().shortName().orElseThrow())
                .containsExactly("Ada", "Lucía");
        assertThat(pages.sheets()).extracting(Sheet::code).doesNotHaveDuplicates();
        assertThat(pages.sheets()).extracting(sheet -> sheet.state().sheet()).containsExactly(1, 2);
    }

    @OnBothDatabases
    void everyHomeGetsAPageOfItsOwn() {
        office.classIsThere(SCIENCE);
        cast.arrives(ROSA, SCIENCE);
        cast.arrives(Entrance.of(SAM, SCIENCE).namingChildren(MATEO));

        SheetsView pages = office.prints(SCIENCE, PagesForm.Who.EVERYBODY);

        assertThat(pages.sheets())
                .filteredOn(sheet -> sheet.student().shortName().equals(Optional.of("Mateo")))
                .extracting(Sheet::guardians)
                .containsExactlyInAnyOrder(List.of("Rosa Rivera"), List.of("Sam Chen"));
    }

    @OnBothDatabases
    void aPageSaysWhenItsHomeMeetsTheTeacherAndNothingOfAnother() {
        office.classIsThere(SCIENCE);
        cast.arrives(ROSA, SCIENCE);
        cast.arrives(Entrance.of(SAM, SCIENCE).namingChildren(MATEO));
        ClaimFacts booked = books(3);

        SheetsView pages = office.prints(SCIENCE, PagesForm.Who.EVERYBODY);

        assertThat(pages.sheets())
                .filteredOn(sheet -> sheet.guardians().contains("Rosa Rivera")
                        && sheet.student().shortName().equals(Optional.of("Mateo")))
                .singleElement()
                .satisfies(sheet -> assertThat(sheet.meetings())
                        .singleElement()
                        .extracting(ComingMeeting::start)
                        .isEqualTo(booked.time().start()));
        assertThat(pages.sheets())
                .filteredOn(sheet -> !sheet.guardians().contains("Rosa Rivera"))
                .allSatisfy(sheet -> assertThat(sheet.meetings()).isEmpty());
    }

    @OnBothDatabases
    void aPageNamesTheNextTwoMeetingsSoThatItStaysOneSheet() {
        office.classIsThere(SCIENCE);
        cast.arrives(ROSA, SCIENCE);
        List<Instant> starts =
                Stream.of(7, 3, 5).map(at -> books(at).time().start()).sorted().toList();

        SheetsView pages = office.prints(SCIENCE, PagesForm.Who.EVERYBODY);

        assertThat(pages.sheets())
                .filteredOn(sheet -> sheet.student().shortName().equals(Optional.of("Mateo")))
                .singleElement()
                .satisfies(sheet -> assertThat(sheet.meetings())
                        .extracting(ComingMeeting::start)
                        .containsExactlyElementsOf(starts.subList(0, 2)));
    }

    private ClaimFacts books(int at) {
        ConferencesInTests conferences = new ConferencesInTests(kith, cast);
        RoundFacts round = database.inTransaction(() -> conferences.open(RoundRules.USUAL));
        Meeting meeting = conferences.meeting(round, ROSA, MATEO);
        SlotFacts slot = conferences.slots(round).get(at);
        database.inTransaction(() -> kith.the(Holds.class).hold(meeting, ConferencesInTests.choice(slot)));
        return database.inTransaction(() -> kith.the(Claims.class)
                .book(meeting, slot.id(), Wish.NONE, meeting.home().guardian()));
    }

    @OnBothDatabases
    void thoseWhoWereTickedGetAPageAndNobodyElse() {
        office.classIsThere(SCIENCE);
        PagesForm form = PaperOffice.form(PagesForm.Who.TICKED);
        form.ticked = List.of(cast.id(MATEO, SCIENCE), cast.id(ADA, SCIENCE));

        SheetsView pages = office.prints(SCIENCE, form);
        SheetsView none = office.prints(SCIENCE, PagesForm.Who.TICKED);

        assertThat(pages.sheets())
                .extracting(sheet -> sheet.student().shortName().orElseThrow())
                .containsExactlyInAnyOrder("Ada", "Mateo");
        assertThat(none.sheets()).isEmpty();
    }

    @OnBothDatabases
    void askingAgainPrintsTheSamePages() {
        office.classIsThere(SCIENCE);
        SheetsView first = office.prints(SCIENCE, PagesForm.Who.UNREACHED);

        SheetsView second = office.prints(SCIENCE, PagesForm.Who.UNREACHED);

        assertThat(second.sheets())
                .extracting(Sheet::code)
                .containsExactlyElementsOf(
                        first.sheets().stream().map(Sheet::code).toList());
        assertThat(office.rows("family_code")).isEqualTo(3);
    }

    @OnBothDatabases
    void lookingMakesNoCode() {
        office.classIsThere(SCIENCE);
        cast.visits(OKAFOR, SCIENCE);

        SheetsView pages = (SheetsView) office.resource().sheets(null).view();
        DeskView desk = (DeskView) office.resource().choose(null).view();

        assertThat(pages.sheets()).isEmpty();
        assertThat(desk.rows()).hasSize(3);
        assertThat(office.rows("family_code")).isZero();
    }

    @OnBothDatabases
    void aLostPageIsFollowedByAnotherForTheSameHome() {
        office.classIsThere(SCIENCE);
        Sheet lost = office.prints(MATEO, SCIENCE, PagesForm.Who.STUDENT);
        office.revokes(SCIENCE, lost.state().id());

        Sheet fresh = office.prints(MATEO, SCIENCE, PagesForm.Who.STUDENT);

        assertThat(fresh.code()).isNotEqualTo(lost.code());
        assertThat(fresh.state().home()).isEqualTo(lost.state().home());
    }

    @OnBothDatabases
    void aSecondHomeIsAnotherHome() {
        office.classIsThere(SCIENCE);
        Sheet first = office.prints(MATEO, SCIENCE, PagesForm.Who.STUDENT);

        Sheet second = office.prints(MATEO, SCIENCE, PagesForm.Who.ANOTHER_HOME);

        assertThat(second.state().home()).isNotEqualTo(first.state().home());
    }

    @OnBothDatabases
    void aHomeWithSomebodyWhoMustNotReadGetsNoPage() {
        office.classIsThere(SCIENCE);
        UUID rosa = cast.id(ROSA, SCIENCE);
        NewLimit limit = new NewLimit(
                LimitKind.NO_INFORMATION,
                "Order",
                LocalDate.of(2026, 10, 1),
                Optional.empty(),
                cast.id(OKAFOR, SCIENCE));
        database.inTransaction(() ->
                kith.the(Limits.class).record(new Link.Pair(rosa, cast.id(MATEO, SCIENCE)), limit));

        SheetsView pages = office.prints(SCIENCE, PagesForm.Who.EVERYBODY);

        assertThat(pages.sheets())
                .extracting(sheet -> sheet.student().shortName().orElseThrow())
                .containsExactly("Ada", "Lucía");
    }

    @OnBothDatabases
    void aPageIsInTheLanguageOfTheHome() {
        office.classIsThere(SCIENCE);
        UUID rosa = cast.id(ROSA, SCIENCE);
        database.inTransaction(() -> kith.the(Profiles.class).say(rosa, Profile.UNSAID.reading("es")));

        Sheet mateo = office.prints(MATEO, SCIENCE, PagesForm.Who.STUDENT);
        Sheet ada = office.prints(ADA, SCIENCE, PagesForm.Who.STUDENT);

        assertThat(mateo.language()).isEqualTo(Language.SPANISH);
        assertThat(ada.language()).isEqualTo(Language.ENGLISH);
        assertThat(ada.isInTwo()).isFalse();
    }

    @OnBothDatabases
    void aFamilyNobodyKnowsGetsTheLanguageAndTheDayOfTheSchool() {
        office.classIsThere(SCIENCE);
        cast.visits(DANA, SCIENCE);
        MultivaluedMap<String, String> decided = new MultivaluedHashMap<>();
        decided.putSingle("language", "es");
        decided.putSingle("zone", "Pacific/Auckland");
        kith.the(SchoolResource.class).keep(decided);

        Sheet sheet = office.prints(SCIENCE, PagesForm.Who.UNREACHED).sheets().get(0);

        assertThat(sheet.language()).isEqualTo(Language.SPANISH);
        assertThat(sheet.state().times().expires())
                .isEqualTo(LocalDate.of(2026, 11, 8)
                        .atStartOfDay(ZoneId.of("Pacific/Auckland"))
                        .toInstant());
    }

    @OnBothDatabases
    void aTeacherChoosesTheLanguageOfAPage() {
        office.classIsThere(SCIENCE);
        Sheet sheet = office.prints(MATEO, SCIENCE, PagesForm.Who.STUDENT);
        cast.visits(OKAFOR, SCIENCE);

        SheetsView pages =
                (SheetsView) office.resource().speak(sheet.state().id(), "es").view();

        assertThat(pages.sheets()).singleElement().satisfies(changed -> {
            assertThat(changed.language()).isEqualTo(Language.SPANISH);
            assertThat(changed.code()).isEqualTo(sheet.code());
        });
    }

    @OnBothDatabases
    void aPageTellsWhatFamiliesCanReadThisWeek() {
        office.classIsThere(SCIENCE);
        SchoolWeek week = new SchoolWeek(LocalDate.of(2026, 10, 5));
        CardsInTests.published(kith, cast.id(SCIENCE), week, cast.id(OKAFOR, SCIENCE));

        Sheet sheet = office.prints(MATEO, SCIENCE, PagesForm.Who.STUDENT);

        assertThat(sheet.idea().orElseThrow().text()).isEqualTo("Try it for five minutes");
        assertThat(sheet.otherIdea()).isEmpty();
    }

    @OnBothDatabases
    void theSquareLeadsToTheCode() {
        office.classIsThere(SCIENCE);

        Sheet sheet = office.prints(MATEO, SCIENCE, PagesForm.Who.STUDENT);

        assertThat(sheet.picture()).isEqualTo(QrPicture.of("https://families.example/f/" + sheet.code()));
        assertThat(sheet.shownCode()).matches("[2-9A-Z]{4}-[2-9A-Z]{4}");
    }

    @OnBothDatabases
    void pagesOfAnotherCourseAreNotThere() {
        office.classIsThere(SCIENCE);
        office.classIsThere(READING);
        Sheet sheet = office.prints(MATEO, SCIENCE, PagesForm.Who.STUDENT);
        cast.visits(LUND, READING);

        assertThatThrownBy(() -> office.resource().revoke(sheet.state().id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> office.resource().speak(sheet.state().id(), "es"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> office.resource().choose(cast.id(MATEO, SCIENCE)))
                .isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void aHomeOfAnotherStudentIsNotThere() {
        office.classIsThere(SCIENCE);
        cast.arrives(Entrance.of(ROSA, SCIENCE).namingChildren(LUCIA));
        Sheet lucia = office.prints(LUCIA, SCIENCE, PagesForm.Who.STUDENT);
        PagesForm form = PaperOffice.form(PagesForm.Who.STUDENT);
        form.student = cast.id(MATEO, SCIENCE);
        form.home = lucia.state().home().household().orElseThrow();

        assertThatThrownBy(() -> office.prints(SCIENCE, form)).isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void othersAreToldHowEachCodeStands() {
        office.classIsThere(SCIENCE);
        Sheet sheet = office.prints(MATEO, SCIENCE, PagesForm.Who.STUDENT);
        office.revokes(SCIENCE, sheet.state().id());
        office.prints(MATEO, SCIENCE, PagesForm.Who.STUDENT);

        List<CodeState> states =
                kith.the(Codes.class).statesOf(cast.id(SCIENCE)).getOrDefault(cast.id(MATEO, SCIENCE), List.of());

        assertThat(states).extracting(CodeState::live).containsExactly(true, false);
        assertThat(states.get(1).times().revoked()).isPresent();
        assertThat(states.get(0).times().printed()).isPresent();
    }

    @OnBothDatabases
    void whoeverEndsALinkMayMakeThePagesOfThatHomeUseless() {
        office.classIsThere(SCIENCE);
        Sheet sheet = office.prints(MATEO, SCIENCE, PagesForm.Who.STUDENT);
        UUID household = sheet.state().home().household().orElseThrow();

        database.inTransaction(() -> kith.the(Codes.class).revokeAll(cast.id(MATEO, SCIENCE), household));

        assertThat(kith.the(Codes.class).statesOf(cast.id(SCIENCE)).getOrDefault(cast.id(MATEO, SCIENCE), List.of()))
                .noneMatch(CodeState::live);
    }

    @OnBothDatabases
    void theDatabaseDoesNotKnowTheCode() {
        office.classIsThere(SCIENCE);
        Sheet sheet = office.prints(MATEO, SCIENCE, PagesForm.Who.STUDENT);

        CodeSecrets other = new Kith(database, java.time.Clock.systemUTC()).the(CodeSecrets.class);

        assertThat(other.code(sheet.state().id(), 0)).isEqualTo(sheet.code());
        assertThat(other.digest(sheet.code())).hasSize(64).doesNotContain(sheet.code());
    }

    @OnBothDatabases
    void anEmptyClassIsToldHowPagesBegin() {
        cast.visits(OKAFOR, SCIENCE);

        DeskView desk = (DeskView) office.resource().choose(null).view();

        assertThat(desk.rows()).isEmpty();
    }
}

package org.kith.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.LUIS;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.ROSA;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Claims;
import org.kith.conferences.ConferencesInTests;
import org.kith.conferences.Ending;
import org.kith.conferences.Meeting;
import org.kith.conferences.Mode;
import org.kith.conferences.Parting;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules;
import org.kith.conferences.Wish;
import org.kith.families.Families;
import org.kith.households.Address;
import org.kith.households.ContactView;
import org.kith.households.Contacts;
import org.kith.households.Households;
import org.kith.households.LimitKind;
import org.kith.households.Limits;
import org.kith.households.Link;
import org.kith.households.NewLimit;
import org.kith.households.PersonRecords;
import org.kith.households.Profile;
import org.kith.links.LinkPurpose;
import org.kith.links.LinkView;
import org.kith.links.Links;
import org.kith.notices.WrittenFamilies.Mailed;
import org.kith.page.Language;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.OnBothDatabases;
import org.kith.visitor.Visit;

class MeetingLettersTest {

    private final Database database;
    private final WrittenFamilies family;
    private final RoundFacts round;

    MeetingLettersTest(Database database, FixedClock clock) {
        this.database = database;
        this.family = new WrittenFamilies(database, clock);
        this.round = family.open(ConferencesInTests.plan(RoundRules.USUAL));
    }

    @OnBothDatabases
    void whatWasBookedIsRepeated() {
        family.books(round, 3);

        Mailed letter = only("booked");

        assertThat(letter.to()).isEqualTo("rosa@lincoln.example");
        assertThat(letter.subject()).isEqualTo("Booked: Tuesday 13 October, 16:40");
        assertThat(letter.text())
                .contains("You meet Ms Okafor about Mateo.")
                .contains("When: Tuesday 13 October, 16:40–17:03")
                .contains("Where: Room 12\nMaple Street door")
                .contains("Interpreter: Spanish", "Childcare, ages 3", "A way in without steps")
                .contains("You can change or cancel until Tuesday 13 October, 04:40.")
                .containsPattern("(?m)^https://families\\.example/l/[\\w-]{43}$")
                .doesNotContain("Rivera", "Mondays", "Where you are");
    }

    @OnBothDatabases
    void itsLinkIsTheirsAndForBooking() {
        family.books(round, 3);

        assertThat(family.kith().the(Links.class).of(family.rosa(), round.course()))
                .singleElement()
                .extracting(LinkView::purpose, LinkView::by)
                .containsExactly(LinkPurpose.BOOK, Visit.NOBODY);
    }

    @OnBothDatabases
    void aPhoneMeetingSaysWhoCalls() {
        family.books(family.rosas(round), 3, Mode.PHONE);

        assertThat(only("booked").text()).contains("Where: Phone\nThe teacher calls you.");
    }

    @OnBothDatabases
    void aPhoneMeetingNamesTheEndOfTheNumberThatIsCalled() {
        family.books(family.rosas(round), 3, Mode.PHONE, Wish.NONE.calling("+1 312 555 0142"));

        assertThat(only("booked").text())
                .contains("The teacher calls you at your number that ends in 0142.")
                .doesNotContain("555");
    }

    @OnBothDatabases
    void aFamilyElsewhereReadsItsOwnTimeToo() {
        family.says(new Profile("", "", Optional.empty(), "America/New_York"));

        family.books(round, 3);

        assertThat(only("booked").text())
                .contains("When: Tuesday 13 October, 16:40–17:03\nWhere you are, that is Tuesday 13 October, 17:40.");
    }

    @OnBothDatabases
    void isInTheSchoolsLanguageWhereNothingIsKnown() {
        family.books(round, 3);

        assertThat(only("booked").language()).isEqualTo("en");
    }

    @OnBothDatabases
    void isInTheLanguageTheFamilyIsKnownToRead() {
        family.says(Profile.UNSAID.reading("es"));

        family.books(round, 3);

        assertThat(only("booked").language()).isEqualTo("es");
        assertThat(only("booked").text()).contains("Se reúne con Ms Okafor sobre Mateo.");
        assertThat(only("booked").said("SUMMARY")).isEqualTo("Reunión con Ms Okafor");
    }

    @OnBothDatabases
    void whatTheFamilyChoseHereCountsMoreThanWhatItIsKnownToRead() {
        family.says(Profile.UNSAID.reading("en"));
        database.inTransaction(() -> family.kith().the(Families.class).reads(family.rosa(), Language.SPANISH));

        family.books(round, 3);

        assertThat(only("booked").language()).isEqualTo("es");
    }

    @OnBothDatabases
    void aMovedMeetingSaysWhereItWas() {
        family.books(round, 3);
        family.books(round, 15);

        assertThat(only("moved").subject()).isEqualTo("Moved to Thursday 15 October, 16:40");
        assertThat(only("moved").text())
                .contains("Before, it was on Tuesday 13 October, 16:40.")
                .contains("When: Thursday 15 October, 16:40–17:03");
    }

    @OnBothDatabases
    void whoeverBookedHearsThatAnotherGuardianOfTheHomeMovedIt() {
        Meeting luises = luisAtRosas();
        family.books(family.rosas(round), 3, Mode.PHONE, Wish.NONE.calling("+1 312 555 0142"));

        family.books(luises, 15, Mode.PHONE, Wish.NONE.calling("+1 312 555 0199"));

        assertThat(family.letters("moved"))
                .extracting(Mailed::to)
                .containsExactlyInAnyOrder("rosa@lincoln.example", "luis@lincoln.example");
        assertThat(family.letters("moved"))
                .extracting(letter -> letter.said("UID"))
                .containsOnly(only("booked").said("UID"));
        assertThat(family.letters("moved"))
                .extracting(letter -> letter.said("SEQUENCE"))
                .containsOnly("1");
        assertThat(movedFor("rosa")).doesNotContain("0199");
        assertThat(movedFor("luis")).contains("0199");
    }

    @OnBothDatabases
    void oneWhoMovesItUnderAnotherRecordHearsOfItOnce() {
        Meeting luises = luisAtRosas();
        family.books(round, 3);
        database.inTransaction(() ->
                family.kith().the(PersonRecords.class).merge(luises.home().guardian(), family.rosa(), family.rosa()));

        family.books(luises, 15, Mode.IN_PERSON);

        assertThat(family.letters("moved")).hasSize(1);
    }

    @OnBothDatabases
    void whoDidNotCancelItIsNotToldThatTheyWishedTo() {
        ClaimFacts booked = family.books(round, 3);
        Meeting luises = luisAtRosas();
        Parting parting = new Parting(Ending.CANCELLED, "", luises.home().guardian());

        database.inTransaction(() -> family.kith().the(Claims.class).cancel(luises, booked.id(), parting));

        assertThat(only("cancelled").to()).isEqualTo("rosa@lincoln.example");
        assertThat(only("cancelled").text()).contains("is cancelled.").doesNotContain("as you wished");
    }

    @OnBothDatabases
    void aCancelledMeetingIsConfirmed() {
        family.cancels(family.books(round, 3));

        assertThat(only("cancelled").text())
                .contains("Your meeting with Ms Okafor about Mateo on Tuesday 13 October, 16:40 is cancelled")
                .contains("You can choose another time.")
                .doesNotContain("When:");
    }

    @OnBothDatabases
    void whatTheSchoolRemovesComesWithItsWordsAndOtherTimes() {
        family.removes(family.books(round, 3), "I am ill on Tuesday.");

        assertThat(only("removed").text())
                .contains("The school has cancelled your meeting with Ms Okafor about Mateo")
                .contains("“I am ill on Tuesday.”")
                .contains("You can choose another time.", "https://families.example/l/");
    }

    @OnBothDatabases
    void aCalendarProgramFollowsAMeetingThroughItsLife() {
        ClaimFacts booked = family.books(round, 3);
        family.books(round, 15);
        family.books(round, 5);
        family.cancels(family.asItIs(booked));

        assertThat(family.letters())
                .extracting(letter -> letter.said("UID"))
                .containsOnly(booked.id().toString());
        assertThat(family.letters())
                .extracting(letter -> letter.said("SEQUENCE") + letter.said("METHOD"))
                .containsExactlyInAnyOrder("0PUBLISH", "1PUBLISH", "2PUBLISH", "3CANCEL");
    }

    @OnBothDatabases
    void theCalendarNamesNeitherTheChildNorWhatWasAskedFor() {
        family.books(round, 3);

        assertThat(only("booked").said("SUMMARY")).isEqualTo("Meeting with Ms Okafor");
        assertThat(only("booked").calendar()).doesNotContain("Mateo", "Spanish", "Mondays", "/l/");
    }

    @OnBothDatabases
    void whatIsNotSavedIsNotTold() {
        ClaimFacts booked = family.books(round, 3);

        assertThatThrownBy(() -> database.inTransaction((Runnable) () -> {
                    family.kith()
                            .the(MeetingLetters.class)
                            .post(new News(NewsKind.REMOVED, booked, Optional.empty(), "", "once"));
                    throw new IllegalStateException("nothing is saved");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(family.letters("removed")).isEmpty();
    }

    @OnBothDatabases
    void nothingGoesToAnAddressThatWasWithdrawn() {
        Contacts contacts = family.kith().the(Contacts.class);
        ContactView email = contacts.of(family.rosa()).get(0);
        database.inTransaction(() -> contacts.withdraw(family.rosa(), email.id()));

        family.books(round, 3);

        assertThat(family.letters()).isEmpty();
        assertThat(database.rows("family_link")).isZero();
    }

    @OnBothDatabases
    void whoMayNotKnowOfItAnyMoreIsToldNothing() {
        ClaimFacts booked = family.books(round, 3);
        Link.Pair pair =
                new Link.Pair(family.cast().id(ROSA, SCIENCE), family.cast().id(MATEO, SCIENCE));
        NewLimit decision = new NewLimit(
                LimitKind.NO_INFORMATION, "Order 7", LocalDate.of(2026, 9, 1), Optional.empty(), family.rosa());
        database.inTransaction(() -> family.kith().the(Limits.class).record(pair, decision));

        family.removes(booked, "It is over.");

        assertThat(family.letters("removed")).isEmpty();
    }

    private String movedFor(String name) {
        return family.letters("moved").stream()
                .filter(letter -> letter.to().startsWith(name))
                .map(Mailed::text)
                .findFirst()
                .orElseThrow();
    }

    /** Luis, living with Rosa, as he would sign up. */
    private Meeting luisAtRosas() {
        UUID luis = family.cast().id(LUIS, SCIENCE);
        Meeting rosas = family.rosas(round);
        database.inTransaction(() -> {
            family.kith()
                    .the(Households.class)
                    .move(new Link.Pair(luis, rosas.child()), rosas.home().household());
            family.kith().the(Contacts.class).add(luis, Address.email("luis@lincoln.example"));
        });
        return new Meeting(
                rosas.round(),
                rosas.course(),
                rosas.child(),
                new Meeting.Home(luis, rosas.home().household()),
                rosas.party());
    }

    private Mailed only(String purpose) {
        assertThat(family.letters(purpose)).hasSize(1);
        return family.letters(purpose).get(0);
    }
}

package org.kith.webapp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.webapp.running.OnRunningKith;

/**
 * Two evenings of conferences with three teachers, one before the school's clocks change and one after it. A guardian of two children takes a
 * whole plan, the other home of one of them meets by itself, a family comes with nothing but its paper, and one waits for the only time of a
 * teacher. Two of them need interpreters.
 */
@OnRunningKith
@ExtendWith(InChromium.class)
class ConferenceEveningsBrowserIT {

    private static final String ANA = "Ana Soto, for one evening";
    private static final String LINE = "Lincoln Languages, for one evening";

    private final TwoEvenings evenings = TwoEvenings.aroundTheNextChangeOfClocks();
    private final SeenScreens seen = new SeenScreens("evenings");

    @Test
    void playThroughForThreeTeachersAndFourFamilies(Lms lms) {
        RoundDesk okafor = okaforPlansAndInvites(lms.behavingLike("canvas").opened("okafor", Lms.SCIENCE, 1100, 3000));
        RoundDesk lund = lundHasOneTime(lms.opened("lund", Lms.READING, 1000, 2400));
        RoundDesk haddad = desk(lms.opened("haddad", Lms.MUSIC, 1000, 2400)).takesPart("Music room");
        EveningsInSpanish riveras = new EveningsInSpanish(lms, evenings, seen);
        LinkPages paper = new LinkPages(lms.paper("en-US", okafor.printsAPageFor("Ben Kowalski")));
        EveningsInEnglish others =
                new EveningsInEnglish(lms.opened("sam", Lms.SCIENCE, 1000, 2400), paper, evenings, seen);

        riveras.rosaPlansForBothChildren();
        riveras.luisMeetsByHimselfWithAnInterpreter();
        riveras.eachHomeSeesItsOwnMeetingOnly();
        others.aFamilyComesWithItsPaper();
        others.samFindsOneEveningFullAndWaits();
        teachersSeeWhoComesAndWhoDoesNot(okafor, lund, haddad);

        InterpretersOffice office = theOfficeFindsInterpreters(lms.administratorOpens("dana"));
        riveras.luisReadsThatSomebodyInterprets();
        others.theFamilyReadsThatSomebodyInterprets();

        riveras.rosaGivesBackTheTimeWithMrLund();
        others.samIsOfferedTheTimeAndTakesIt();
        riveras.rosaKeepsTheOtherTwo();
        lundSeesWhoComesNow(lund);

        okafor.readAnew().closes();
        office.opensTheList().removes(ANA).removes(LINE);
        seen.areForEverybody();
    }

    private static RoundDesk desk(Families teacher) {
        return new RoundDesk(teacher, EveningsInEnglish.TITLE);
    }

    private RoundDesk okaforPlansAndInvites(Families teacher) {
        assertThat(evenings.hoursTheClocksMove()).isNotZero();
        RoundDesk desk = desk(teacher).plans(evenings, EveningsInSpanish.TITLE);
        seen.at("plan", teacher);
        desk.keeps().opensToFamiliesAndColleagues();
        seen.at("open", teacher);
        return desk;
    }

    /** At the end of the second evening. */
    private RoundDesk lundHasOneTime(Families teacher) {
        RoundDesk desk = desk(teacher).takesPart("Library").keepsOneTimeOnly();
        seen.at("colleague", teacher);
        return desk;
    }

    private void teachersSeeWhoComesAndWhoDoesNot(RoundDesk okafor, RoundDesk lund, RoundDesk haddad) {
        assertThat(okafor.readAnew().missing()).containsExactlyInAnyOrder("Aisha Rahman", "Chloé Laurent");
        assertThat(okafor.booked())
                .containsExactlyInAnyOrder("Mateo Rivera", "Mateo Rivera", "Lucía Rivera", "Ada Chen", "Ben Kowalski");
        assertThat(okafor.bookedBy("Luis Rivera")).containsText("20:00");
        assertThat(okafor.bookedBy("Luis Rivera")).containsText("Interpreter: Spanish");
        assertThat(okafor.bookedBy("Jan Kowalski")).containsText("Interpreter: Polish");
        seen.at("who-comes", okafor.teacher());
        assertThat(lund.readAnew().booked()).containsExactly("Lucía Rivera");
        assertThat(lund.missing()).containsExactlyInAnyOrder("Ada Chen", "Chloé Laurent");
        assertThat(lund.waiting()).containsExactly("Ada Chen");
        seen.at("who-waits", lund.teacher());
        assertThat(haddad.readAnew().booked()).containsExactly("Ben Kowalski");
        assertThat(haddad.missing()).containsExactly("Aisha Rahman");
    }

    private InterpretersOffice theOfficeFindsInterpreters(Families administrator) {
        administrator.chooseLanguage("English");
        InterpretersOffice office = InterpretersOffice.opened(administrator)
                .adds(ANA, "in-person", "es", evenings.before())
                .adds(LINE, "phone", "pl", evenings.before())
                .placesThem();
        assertThat(office.of(ANA)).hasCount(1);
        assertThat(office.of(ANA)).containsText("Luis Rivera");
        assertThat(office.of(LINE)).hasCount(2);
        seen.at("interpreters-placed", administrator);
        return office;
    }

    private void lundSeesWhoComesNow(RoundDesk lund) {
        assertThat(lund.readAnew().booked()).containsExactly("Ada Chen");
        assertThat(lund.missing()).containsExactlyInAnyOrder("Chloé Laurent", "Lucía Rivera");
        assertThat(lund.waiting()).isEmpty();
        seen.at("who-comes-now", lund.teacher());
    }
}

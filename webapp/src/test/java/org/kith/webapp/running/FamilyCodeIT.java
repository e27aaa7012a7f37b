package org.kith.webapp.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.testing.Classroom;
import org.kith.testing.Player;

/** How somebody whom no LMS calls a parent comes to a child. */
@OnRunningKith
class FamilyCodeIT {

    @Test
    void leadsAParentFromMoodleToTheChild() {
        School school = School.atMoodle();
        FamilyPaper paper = moodleClass(school);
        PanelSystem sam = school.opens(Player.SAM);

        PanelPage week = FamilyPaper.types(sam, paper.codeOf(Player.ADA).toLowerCase());

        assertThat(sam.first().offers("/panel/family-code")).isFalse();
        assertThat(sam.first().link("/panel/family-code")).isNotEmpty();
        assertThat(week.heading()).isEqualTo("Ada’s week");
        assertThat(week.shows("You are linked to Ada.")).isTrue();
    }

    @Test
    void isRememberedAtTheNextLaunch() {
        School school = School.atMoodle();
        FamilyPaper paper = moodleClass(school);
        FamilyPaper.types(school.opens(Player.SAM), paper.codeOf(Player.ADA));

        PanelSystem again = school.opens(Player.SAM);

        assertThat(again.first().heading()).isEqualTo("Ada’s week");
    }

    @Test
    void leadsAGrandmotherWithoutAnyAccountToTheWeekInHerLanguage() {
        School school = School.atCanvas();
        school.opens(Player.MATEO);
        TeacherPanel teacher = school.teacher();
        teacher.tellsFamiliesAboutLeaves();
        String code = new FamilyPaper(teacher.tab()).codeOf(Player.MATEO);
        WebBrowser phone = new WebBrowser().sending("X-Forwarded-For", ClientAddresses.next());

        PanelPage week = FamilyPaper.scans(phone, code, "Elena Rivera");

        assertThat(week.outcome()).isEqualTo(Outcome.SHOWN);
        assertThat(week.language()).isEqualTo("es");
        assertThat(week.shows("Ya ve la página de Mateo.")).isTrue();
        assertThat(week.shows("How leaves make food")).isTrue();
        assertThat(week.shows("Cómo volver")).isTrue();
    }

    @Test
    void opensNoOtherChildsPage() {
        School school = School.atCanvas();
        school.opens(Player.MATEO);
        school.teacher().tellsFamiliesAboutLeaves();
        String ada = school.family(Player.SAM).week().path();
        String code = new FamilyPaper(school.teacher().tab()).codeOf(Player.MATEO);
        WebBrowser phone = new WebBrowser().sending("X-Forwarded-For", ClientAddresses.next());
        PanelSystem elena = new PanelSystem(phone, FamilyPaper.scans(phone, code, "Elena Rivera"));

        PanelPage page = elena.open(ada);

        assertThat(page.outcome()).isEqualTo(Outcome.NOT_THERE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void isNotUsedUpByWhateverOnlyOpensIt(String method) {
        School school = School.atCanvas();
        school.opens(Player.MATEO);
        String code = new FamilyPaper(school.teacher().tab()).codeOf(Player.MATEO);
        WebBrowser phone = new WebBrowser().sending("X-Forwarded-For", ClientAddresses.next());
        phone.send(method, "/f/" + code.replace("-", ""));

        PanelPage week = FamilyPaper.scans(phone, code, "Elena Rivera");

        assertThat(week.outcome()).isEqualTo(Outcome.SHOWN);
        assertThat(week.visit()).isNotEmpty();
    }

    @Test
    void tellsNothingOfTheChildOrTheSchoolBeforeItIsUsed() {
        School school = School.atCanvas();
        school.opens(Player.MATEO);
        String code = new FamilyPaper(school.teacher().tab()).codeOf(Player.MATEO);
        WebBrowser phone = new WebBrowser();

        PanelPage right = phone.get("/f/" + code.replace("-", ""));
        PanelPage wrong = phone.get("/f/CDFG2345");

        assertThat(blanked(right, code)).isEqualTo(blanked(wrong, "CDFG-2345"));
    }

    @Test
    void isRefusedInOneWayWhateverIsWrongWithIt() {
        School school = School.atCanvas();
        school.opens(Player.MATEO);
        String used = new FamilyPaper(school.teacher().tab()).codeOf(Player.MATEO);
        String ofAnotherPlatform = moodleClass(School.atMoodle()).codeOf(Player.ADA);
        WebBrowser phone = new WebBrowser().sending("X-Forwarded-For", ClientAddresses.next());
        FamilyPaper.scans(phone, used, "Elena Rivera");
        PanelSystem rosa = school.opens(Player.ROSA);

        long answers = Stream.of(used, ofAnotherPlatform, FamilyPaper.WRONG, "O0I1L")
                .map(code -> blanked(FamilyPaper.types(rosa, code), code))
                .distinct()
                .count();

        assertThat(answers).isEqualTo(1);
    }

    @Test
    void isNotFoundByGuessingAndOthersOfTheAddressGoOnMeanwhile() {
        School school = School.atCanvas();
        school.opens(Player.MATEO);
        String code = new FamilyPaper(school.teacher().tab()).codeOf(Player.MATEO);
        String address = ClientAddresses.next();
        WebBrowser script = new WebBrowser().sending("X-Forwarded-For", address).sending("User-Agent", "script");
        IntStream.range(0, 30).forEach(each -> FamilyPaper.scans(script, FamilyPaper.WRONG, "Nobody"));

        PanelPage refused = FamilyPaper.scans(script, code, "Nobody");
        PanelPage family = FamilyPaper.scans(
                new WebBrowser().sending("X-Forwarded-For", address).sending("User-Agent", "A phone"),
                code,
                "Elena Rivera");

        assertThat(refused.outcome()).isEqualTo(Outcome.TOO_MANY);
        assertThat(family.outcome()).isEqualTo(Outcome.SHOWN);
        assertThat(family.visit()).isNotEmpty();
    }

    @Test
    void standsOnAPageForEachFamilyAndIsTheSameWhenItIsPrintedAgain() {
        School school = School.atCanvas();
        Stream.of(Player.MATEO, Player.LUCIA, Player.ADA).forEach(school::opens);
        FamilyPaper paper = new FamilyPaper(school.teacher().tab());

        PanelPage first = paper.prints("unreached");
        PanelPage second = paper.prints("everybody");

        assertThat(FamilyPaper.codes(first)).hasSize(3).doesNotHaveDuplicates();
        assertThat(FamilyPaper.codes(second)).isEqualTo(FamilyPaper.codes(first));
    }

    @Test
    void isOnPaperForThirtyFamiliesWithinThreeSeconds() {
        School school = School.atCanvas();
        FamilyPaper paper = new FamilyPaper(school.teacher().tab());
        IntStream.range(0, 30)
                .forEach(number -> school.opens(school.launch(Player.MATEO, Classroom.SCIENCE)
                        .with("sub", "student " + number + " " + school)
                        .with("name", "Student " + number)));
        Instant begun = Instant.now();

        PanelPage pages = paper.prints("unreached");

        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(3));
        assertThat(FamilyPaper.codes(pages)).hasSize(30).doesNotHaveDuplicates();
    }

    private static FamilyPaper moodleClass(School school) {
        school.opens(Player.ADA);
        FamilyPaper paper = new FamilyPaper(school.teacher().tab());
        paper.saysIsStudent(Player.ADA);
        return paper;
    }

    /** Without what was typed, which stands in its field and in the page's address again. */
    private static String blanked(PanelPage page, String typed) {
        String words = page.document().outerHtml().replace("value=\"" + typed + "\"", "");
        return page.outcome() + words.replace("/" + typed.replace("-", ""), "");
    }
}

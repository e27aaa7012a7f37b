package org.kith.webapp.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.Base64URL;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.lti.testing.SignedLaunch;
import org.kith.testing.Classroom;
import org.kith.testing.Player;

/** An LMS asks, a teacher chooses, and what was chosen goes back signed to where it was asked for. */
@OnRunningKith
class PlacedLinksIT {

    private final School school = School.atCanvas();
    private final ChoosingPage choosing = ChoosingPage.of(school, school.launch(Player.OKAFOR, Classroom.SCIENCE));

    @Test
    void goBackToTheLmsThatAskedAndNowhereElse() {
        PanelPage page = choosing.place(choosing.form());

        assertThat(page.document().select("form").attr("action")).isEqualTo(ChoosingPage.RETURN);
        assertThat(page.header("Content-Security-Policy"))
                .contains("form-action https://lms.lincoln.test;")
                .doesNotContain("form-action 'self'");
    }

    @Test
    void leaveAWindowInTouchWithTheLmsThatOpenedIt() {
        PanelPage page = choosing.place(choosing.form());

        assertThat(page.header("Cross-Origin-Opener-Policy")).isEqualTo("unsafe-none");
    }

    @Test
    void bringBackWhatTheLmsGave() {
        PanelPage page = choosing.place(choosing.form());

        assertThat(ChoosingPage.data(page)).isEqualTo(ChoosingPage.DATA);
        assertThat(ChoosingPage.answer(page).getAudience())
                .containsExactly(LmsStandIn.canvas().origin());
    }

    @Test
    void mayBeTheWeekAsItComes() {
        PanelPage page = choosing.place(choosing.form());

        assertThat(ChoosingPage.custom(page)).isEqualTo(Map.of());
    }

    @Test
    void mayBeOneWeekAndForFamilies() {
        Form form = choosing.form()
                .with("what", "chosen")
                .with("week", "2026-11-16")
                .with("audience", "family");

        PanelPage page = choosing.place(form);

        assertThat(ChoosingPage.custom(page)).isEqualTo(Map.of("kith_week", "2026-11-16", "audience", "family"));
    }

    @Test
    void mayOpenTheConferences() {
        PanelPage page = choosing.place(choosing.form().with("what", "conferences"));

        assertThat(ChoosingPage.custom(page)).isEqualTo(Map.of("kith_page", "conferences"));
        assertThat(toConferences(Player.ROSA)).isEqualTo("/panel/conferences");
        assertThat(toConferences(Player.OKAFOR)).isEqualTo("/panel/rounds");
        assertThat(toConferences(Player.MATEO)).startsWith("/panel/week/");
    }

    /** Where somebody comes to by such a link. */
    private String toConferences(Player who) {
        SignedLaunch launch = school.launch(who, Classroom.SCIENCE).withCustom("kith_page", "conferences");
        return school.opens(launch).first().path();
    }

    @Test
    void areNoneAfterCancelling() {
        PanelPage page = choosing.cancel();

        assertThat(ChoosingPage.items(page)).isEmpty();
    }

    @Test
    void sentTwiceAreAnsweredTwice() {
        PanelPage first = choosing.place(choosing.form());

        PanelPage second = choosing.place(choosing.form());

        assertThat(ChoosingPage.answer(second).getClaim("nonce"))
                .isNotEqualTo(ChoosingPage.answer(first).getClaim("nonce"));
    }

    @Test
    void areNotPlacedOnAQuestionToSomebodyElse() {
        ChoosingPage other = ChoosingPage.of(school, school.launch(Player.LUND, Classroom.SCIENCE));

        PanelPage page =
                choosing.place(choosing.form().with("asked", other.form().value("asked")));

        assertThat(page.outcome()).isEqualTo(Outcome.CONFLICT);
    }

    @Test
    void areNotPlacedInAnotherCourse() {
        ChoosingPage other = ChoosingPage.of(school, school.launch(Player.OKAFOR, Classroom.READING));

        PanelPage page =
                choosing.place(choosing.form().with("asked", other.form().value("asked")));

        assertThat(page.outcome()).isEqualTo(Outcome.CONFLICT);
    }

    @Test
    void doNotGoToAnotherAddress() {
        String[] parts = choosing.form().value("asked").split("\\.");
        String evil = Base64URL.from(parts[1]).decodeToString().replace("lms.lincoln.test", "evil.test");
        Form form = choosing.form().with("asked", parts[0] + "." + Base64URL.encode(evil) + "." + parts[2]);

        PanelPage page = choosing.place(form);

        assertThat(page.outcome()).isEqualTo(Outcome.CONFLICT);
    }

    @Test
    void areNotPlacedByAVisitAlone() {
        PanelPage page =
                choosing.place(choosing.form().with("asked", choosing.tab().visit()));

        assertThat(page.outcome()).isEqualTo(Outcome.CONFLICT);
    }

    @Test
    void areNoVisit() {
        String asked = choosing.form().value("asked");

        PanelPage page = choosing.tab().claiming(asked).open("/panel/week");

        assertThat(page.outcome()).isEqualTo(Outcome.NOT_BELIEVED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Player.class,
            names = {"MATEO", "ROSA", "DANA"})
    void areForTeachersOnly(Player who) {
        PanelPage page = school.opens(ChoosingPage.asking(school.launch(who, Classroom.SCIENCE)))
                .first();

        assertThat(page.outcome()).isEqualTo(Outcome.NOT_FOR_YOU);
        assertThat(page.heading()).isEqualTo("Only the teacher of a course can place links");
    }

    @Test
    void openTheirWeek() {
        SignedLaunch launch = school.launch(Player.OKAFOR, Classroom.SCIENCE).withCustom("kith_week", "2026-11-16");

        PanelPage page = school.opens(launch).first();

        assertThat(page.path()).isEqualTo("/panel/week/2026-11-16");
    }

    @Test
    void openTheCurrentWeekWhereSomebodyWroteNone() {
        SignedLaunch launch = school.launch(Player.OKAFOR, Classroom.SCIENCE).withCustom("kith_week", "../platforms");

        PanelPage page = school.opens(launch).first();

        assertThat(page.path()).matches("/panel/week/\\d{4}-\\d\\d-\\d\\d");
    }

    @Test
    void forFamiliesShowNobodyTheWordsForStudents() {
        SignedLaunch launch = school.launch(Player.MATEO, Classroom.SCIENCE).withCustom("audience", "family");

        PanelPage page = school.opens(launch).first();

        assertThat(page.heading()).startsWith("This week in");
    }
}

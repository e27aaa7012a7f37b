package org.kith.webapp.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.testing.Player;

/** Requests that no page of Kith leads to. */
@OnRunningKith
class StrangeRequestsIT {

    private final School school = School.atCanvas();

    static Stream<String> forgeries() {
        String visit = School.atCanvas().teacher().tab().visit();
        String[] parts = visit.split("\\.", -1);
        String unsigned = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return Stream.of(
                visit + "x",
                parts[0] + "." + parts[1] + ".",
                unsigned + "." + parts[1] + ".",
                parts[0] + "." + parts[1].substring(1) + "." + parts[2],
                "not a visit",
                "");
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void withAForgedVisitAreAskedToComeThroughTheCourse(String forged) {
        PanelSystem tab = school.teacher().tab().claiming(forged);

        PanelPage page = tab.open("/panel/week");

        assertThat(page.outcome()).isEqualTo(Outcome.NOT_BELIEVED);
        assertThat(page.heading()).isEqualTo("Please open Families again from your course");
        assertThat(page.visit()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/panel/cards/17",
                "/panel/cards/1-1-1-1-1",
                "/panel/cards/'%20or%201=1",
                "/panel/week/yesterday",
                "/panel/week/2026-02-30",
                "/panel/week/999999999-01-01",
                "/panel/week/2026-11-16/nothing",
                "/panel/nothing",
                "/panel/objectives/17/form"
            })
    void forWhatCannotExistFindNothing(String path) {
        PanelPage page = school.teacher().tab().open(path);

        assertThat(page.outcome()).isEqualTo(Outcome.NOT_THERE);
        assertThat(page.tellsInternals()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "%27%20or%201=1", "00000000-0000-4000-8000-000000000000"})
    void forAChildThatIsNotTheirsFindNothing(String child) {
        FamilyPanel rosa = school.family(Player.ROSA);
        String week = rosa.week().path().replaceAll("\\?.*", "");

        PanelPage page = rosa.tab().open(week + "?child=" + child);

        assertThat(page.outcome()).isIn(Outcome.NOT_THERE, Outcome.NOT_UNDERSTOOD);
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /panel/week",
        "DELETE, /panel/week",
        "PATCH, /panel/week",
        "GET, /panel/language",
        "DELETE, /lti/login",
        "PUT, /lti/launch"
    })
    void withTheWrongMethodAreToldSo(String method, String path) {
        PanelPage page = school.teacher().tab().request(method, path);

        assertThat(page.outcome()).isEqualTo(Outcome.WRONG_METHOD);
        assertThat(page.header("Allow")).isNotEmpty();
        assertThat(page.tellsInternals()).isFalse();
    }

    @Test
    void withABodyThatIsNoFormAreToldSo() {
        TeacherPanel teacher = school.teacher();
        teacher.adds("Photosynthesis");
        String card = teacher.week().link("/panel/cards/");

        PanelPage page = teacher.tab().sendAs("application/json", card, "{}");

        assertThat(page.outcome()).isEqualTo(Outcome.NOT_A_FORM);
        assertThat(page.tellsInternals()).isFalse();
    }

    @Test
    void withoutScriptCarryTheVisitInTheForm() {
        TeacherPanel teacher = school.teacher();
        Form form = teacher.week().form("/cards", "statement").with("statement", "Photosynthesis");

        PanelPage page = new WebBrowser().post(form);

        assertThat(page.shows("Photosynthesis")).isTrue();
    }
}

package org.kith.webapp.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.testing.Classroom;
import org.kith.testing.Player;

/** Whoever chooses another language stays on the page they are on. */
@OnRunningKith
class LanguageIT {

    private final School school = School.atCanvas();

    @ParameterizedTest
    @CsvSource({
        "/panel/week,              Familias Grade 5 Science",
        "/panel/objectives,        Familias Grade 5 Science",
        "/panel/objectives/import, Traer una lista"
    })
    void keepsATeacherOnThePage(String path, String heading) {
        PanelSystem okafor = school.opens(Player.OKAFOR);
        PanelPage english = okafor.open(path);

        PanelPage spanish = okafor.send(english.form("/panel/language").with("lang", "es"));

        assertThat(spanish.language()).isEqualTo("es");
        assertThat(spanish.path()).isEqualTo(english.path());
        assertThat(spanish.heading()).isEqualTo(heading);
    }

    @Test
    void keepsAnAdministratorAtThePlatforms() {
        PanelSystem dana = school.opens(Player.DANA);

        PanelPage spanish = dana.send(dana.first().form("/panel/language").with("lang", "es"));

        assertThat(spanish.path()).startsWith("/panel/platforms");
    }

    @Test
    void keepsAParentWithTheChild() {
        school.opens(Player.LUCIA);
        PanelSystem rosa = school.opens(Player.ROSA);
        PanelPage lucia = rosa.open(rosa.first().item("Lucía").link("/panel/week/"));

        PanelPage spanish = rosa.send(lucia.form("/panel/language").with("lang", "es"));

        assertThat(spanish.path()).isEqualTo(lucia.path());
        assertThat(spanish.heading()).isEqualTo("La semana de Lucía");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://elsewhere.test/panel/week", "//elsewhere.test/panel/week", "/lti/jwks"})
    void leadsToTheFirstPageFromAnythingElse(String page) {
        PanelSystem okafor = school.opens(Player.OKAFOR);

        PanelPage spanish = okafor.send(
                okafor.first().form("/panel/language").with("lang", "es").with("page", page));

        assertThat(spanish.language()).isEqualTo("es");
        assertThat(spanish.path()).isEqualTo(okafor.first().path());
    }

    @Test
    void keepsTheLanguageOnTheNextPage() {
        PanelSystem okafor = school.opens(Player.OKAFOR, Classroom.SCIENCE);
        okafor.send(okafor.first().form("/panel/language").with("lang", "es"));

        PanelPage next = okafor.open("/panel/objectives");

        assertThat(next.language()).isEqualTo("es");
    }
}

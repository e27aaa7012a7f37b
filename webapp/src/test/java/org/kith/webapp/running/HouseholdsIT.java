package org.kith.webapp.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kith.testing.Player;

/** What one family says is between it and the teachers. */
@OnRunningKith
class HouseholdsIT {

    private final School school = School.atCanvas();

    @Test
    void doNotSeeEachOthersAnswersAboutTheSameChild() {
        school.teacher().tellsFamiliesAboutLeaves();
        FamilyPanel mother = school.family(Player.ROSA, Player.MATEO);
        FamilyPanel father = school.family(Player.SAM, Player.MATEO);

        mother.asks("Does he speak in class?");

        assertThat(father.week().shows("Does he speak in class?")).isFalse();
        assertThat(father.canAnswer()).isTrue();
    }

    @Test
    void doNotSeeRepliesToEachOther() {
        TeacherPanel teacher = school.teacher();
        teacher.tellsFamiliesAboutLeaves();
        FamilyPanel mother = school.family(Player.ROSA, Player.MATEO);
        FamilyPanel father = school.family(Player.SAM, Player.MATEO);
        mother.asks("Does he speak in class?");
        father.asks("When is the test?");

        teacher.replies("Rosa Rivera", "Every day.");

        assertThat(mother.week().shows("Every day.")).isTrue();
        assertThat(father.week().shows("Every day.")).isFalse();
    }

    @Test
    void answerForEachChildByItself() {
        school.opens(Player.MATEO);
        school.opens(Player.LUCIA);
        school.teacher().tellsFamiliesAboutLeaves();
        FamilyPanel rosa = school.family(Player.ROSA);

        rosa.asks("For the first of my children");

        PanelPage mateo = rosa.chooses("Mateo");
        PanelPage lucia = rosa.chooses("Lucía");
        assertThat(mateo.shows("For the first of my children"))
                .isNotEqualTo(lucia.shows("For the first of my children"));
    }

    @Test
    void doNotReadAboutAChildTheirLmsNamesNoMore() {
        school.opens(Player.MATEO);
        school.teacher().tellsFamiliesAboutLeaves();
        FamilyPanel before = school.family(Player.ROSA, Player.MATEO);
        String mateo = before.week().path();

        school.family(Player.ROSA, Player.LUCIA);

        assertThat(before.tab().open(mateo).outcome()).isEqualTo(Outcome.NOT_THERE);
    }

    @Test
    void findNoChildOfAnotherFamilyInTheAddress() {
        school.teacher().tellsFamiliesAboutLeaves();
        String ada = school.family(Player.SAM).week().path();

        PanelPage page = school.family(Player.ROSA).tab().open(ada);

        assertThat(page.outcome()).isEqualTo(Outcome.NOT_THERE);
    }
}

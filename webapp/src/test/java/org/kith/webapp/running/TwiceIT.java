package org.kith.webapp.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kith.testing.Player;

/** Slow phones and impatient fingers send a form twice: the result is the same, once. */
@OnRunningKith
class TwiceIT {

    private final School school = School.atCanvas();
    private final TeacherPanel teacher = school.teacher();

    @Test
    void addsOneObjective() {
        PanelPage page = teacher.addsTwice("Photosynthesis");

        assertThat(page.outcome()).isEqualTo(Outcome.SHOWN);
        assertThat(page.times("Photosynthesis", "h3")).isEqualTo(1);
    }

    @Test
    void movesAnObjectiveOnePlace() {
        teacher.adds("Photosynthesis");
        teacher.adds("Erosion");
        teacher.adds("Magnets");

        PanelPage page = teacher.movesUpTwice("Magnets");

        assertThat(page.words()).containsSubsequence("Photosynthesis", "Magnets", "Erosion");
    }

    @Test
    void savesACard() {
        teacher.adds("Photosynthesis");

        PanelPage page =
                teacher.writes("Photosynthesis").typing(TeacherPanel.LEAVES).savesTwice();

        assertThat(page.shows("Saved. Families do not see it yet.")).isTrue();
    }

    @Test
    void marksACardReady() {
        teacher.adds("Photosynthesis");

        PanelPage page =
                teacher.writes("Photosynthesis").typing(TeacherPanel.LEAVES).marksReadyTwice();

        assertThat(page.shows("Saved and ready.")).isTrue();
    }

    @Test
    void publishesTheWeek() {
        teacher.adds("Photosynthesis");
        teacher.writes("Photosynthesis").typing(TeacherPanel.LEAVES).marksReady();

        PanelPage page = teacher.publishesTwice();

        assertThat(page.shows("Families can read it now.")).isTrue();
    }

    @Test
    void publishesACorrection() {
        teacher.tellsFamiliesAboutLeaves();

        PanelPage page = teacher.writes("Photosynthesis")
                .typing("en.try5", "Cover half a leaf with paper.")
                .publishesTwice();

        assertThat(page.shows("Families can read it now.")).isTrue();
    }

    @Test
    void takesACardBackFromFamilies() {
        teacher.tellsFamiliesAboutLeaves();

        PanelPage page = teacher.takesBackFromFamilies("Photosynthesis");

        assertThat(page.outcome()).isEqualTo(Outcome.SHOWN);
    }

    @Test
    void takesAnObjectiveOutOfTheWeekAndPutsItBack() {
        teacher.adds("Photosynthesis");
        PanelPage removed = teacher.takesOutOfTheWeek("Photosynthesis");

        PanelPage page = teacher.putsBack(removed);

        assertThat(page.times("Photosynthesis", "h3")).isEqualTo(1);
    }

    @Test
    void asksOneQuestion() {
        teacher.tellsFamiliesAboutLeaves();

        school.family(Player.ROSA).asksTwice("Which foil shall we take?");

        assertThat(teacher.week().times("Which foil shall we take?", ".said")).isEqualTo(1);
    }

    @Test
    void takesAnAnswerBack() {
        teacher.tellsFamiliesAboutLeaves();
        FamilyPanel rosa = school.family(Player.ROSA);
        rosa.didIt();

        PanelPage page = rosa.takesBack();

        assertThat(page.outcome()).isEqualTo(Outcome.SHOWN);
        assertThat(teacher.week().shows("No family has answered yet.")).isTrue();
    }

    @Test
    void repliesOnce() {
        teacher.tellsFamiliesAboutLeaves();
        school.family(Player.ROSA).asks("Which foil shall we take?");

        PanelPage page = teacher.repliesTwice("Rosa Rivera", "Any foil.");

        assertThat(page.times("Any foil.", ".reply")).isEqualTo(1);
    }
}

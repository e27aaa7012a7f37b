package org.kith.webapp.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kith.testing.Player;

/** A week from the first objective to the answer, as a teacher and two families live it at a school with Canvas. */
@OnRunningKith
class WeekIT {

    private final School school = School.atCanvas();

    @Test
    void reachesFamiliesWhenItIsPublishedAndNotBefore() {
        TeacherPanel teacher = school.teacher();
        teacher.adds("Photosynthesis");
        teacher.writes("Photosynthesis").typing(TeacherPanel.LEAVES).marksReady();
        FamilyPanel rosa = school.family(Player.ROSA);
        PanelPage before = rosa.week();

        teacher.publishes();

        assertThat(before.shows("How leaves make food")).isFalse();
        assertThat(rosa.week().shows("How leaves make food")).isTrue();
    }

    @Test
    void letsAFamilyAskAndTheTeacherAnswer() {
        TeacherPanel teacher = school.teacher();
        teacher.tellsFamiliesAboutLeaves();
        FamilyPanel rosa = school.family(Player.ROSA);

        rosa.asks("Which foil shall we take?");
        teacher.replies("Rosa Rivera", "Any foil from the kitchen.");

        assertThat(rosa.week().shows("Any foil from the kitchen.")).isTrue();
    }

    @Test
    void tellsTheTeacherWhoAskedAndAboutWhichChild() {
        school.opens(Player.MATEO);
        TeacherPanel teacher = school.teacher();
        teacher.tellsFamiliesAboutLeaves();

        school.family(Player.ROSA).asks("Which foil shall we take?");

        assertThat(teacher.week().item("Which foil shall we take?").words()).contains("Rosa Rivera about Mateo");
    }

    @Test
    void isReadByAStudentWhoCannotAnswer() {
        school.teacher().tellsFamiliesAboutLeaves();

        FamilyPanel mateo = school.family(Player.MATEO);

        assertThat(mateo.week().shows("How leaves make food")).isTrue();
        assertThat(mateo.canAnswer()).isFalse();
    }

    @Test
    void showsACorrectionWithItsDay() {
        TeacherPanel teacher = school.teacher();
        teacher.tellsFamiliesAboutLeaves();
        FamilyPanel rosa = school.family(Player.ROSA);

        teacher.writes("Photosynthesis")
                .typing("en.try5", "Cover half a leaf with paper.")
                .publishes();

        assertThat(rosa.week().shows("Cover half a leaf with paper.")).isTrue();
        assertThat(rosa.week().words()).containsPattern("Corrected \\w+day \\d{1,2} \\w+");
    }

    @Test
    void keepsAChangedDraftFromFamiliesUntilItIsPublishedAgain() {
        TeacherPanel teacher = school.teacher();
        teacher.tellsFamiliesAboutLeaves();

        teacher.writes("Photosynthesis")
                .typing("en.try5", "Not yet for families.")
                .saves();

        PanelPage read = school.family(Player.ROSA).week();
        assertThat(read.shows("Cover part of a leaf with foil.")).isTrue();
        assertThat(read.shows("Not yet for families.")).isFalse();
        assertThat(read.words()).doesNotContain("Corrected");
    }

    @Test
    void takesAPublishedCardBackFromFamilies() {
        TeacherPanel teacher = school.teacher();
        teacher.tellsFamiliesAboutLeaves();
        FamilyPanel rosa = school.family(Player.ROSA);

        teacher.takesBackFromFamilies("Photosynthesis");

        assertThat(rosa.week().shows("How leaves make food")).isFalse();
    }

    @Test
    void showsTheTeacherWhatAFamilyWouldSee() {
        TeacherPanel teacher = school.teacher();
        teacher.adds("Photosynthesis");
        teacher.writes("Photosynthesis").typing(TeacherPanel.LEAVES).saves();

        PanelPage preview = teacher.looksAtItAsAFamily("es");

        assertThat(preview.language()).isEqualTo("es");
        assertThat(preview.shows("Cover part of a leaf with foil.")).isTrue();
    }

    @Test
    void isReadInTheLanguageChosenAtTheNextLaunchToo() {
        school.teacher().tellsFamiliesAboutLeaves();
        PanelPage now = school.family(Player.ROSA).readsIn("es");

        PanelPage nextTime = school.opens(Player.ROSA).first();

        assertThat(now.language()).isEqualTo("es");
        assertThat(nextTime.language()).isEqualTo("es");
        assertThat(nextTime.shows("Esta tarjeta está solo en inglés por ahora."))
                .isTrue();
    }
}

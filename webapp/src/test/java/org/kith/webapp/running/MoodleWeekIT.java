package org.kith.webapp.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kith.testing.Player;

/** The same week at a school with Moodle, which does not tell a parent from a student. */
@OnRunningKith
class MoodleWeekIT {

    private final School school = School.atMoodle();

    @Test
    void isWrittenAndPublishedByItsTeacher() {
        TeacherPanel teacher = school.teacher();

        PanelPage published = teacher.tellsFamiliesAboutLeaves();

        assertThat(published.shows("Families can read it now.")).isTrue();
    }

    @Test
    void isReadByAParentWhoIsToldWhyThereIsNothingToAnswer() {
        school.teacher().tellsFamiliesAboutLeaves();

        FamilyPanel rosa = school.family(Player.ROSA);

        assertThat(rosa.week().shows("How leaves make food")).isTrue();
        assertThat(rosa.week().shows("We do not know yet whether you are family or a student"))
                .isTrue();
        assertThat(rosa.canAnswer()).isFalse();
    }

    @Test
    void isAnsweredByNobodyWhoSendsAFormByHand() {
        TeacherPanel teacher = school.teacher();
        teacher.tellsFamiliesAboutLeaves();
        FamilyPanel rosa = school.family(Player.ROSA);
        Form byHand = AnswersByHand.to(teacher.writes("Photosynthesis").page());

        PanelPage page = rosa.tab().send(byHand);

        assertThat(page.outcome()).isEqualTo(Outcome.NOT_FOR_YOU);
    }

    @Test
    void keepsEachReadersLanguage() {
        school.teacher().tellsFamiliesAboutLeaves();

        school.family(Player.ROSA).readsIn("es");

        assertThat(school.opens(Player.ROSA).first().language()).isEqualTo("es");
        assertThat(school.opens(Player.MATEO).first().language()).isEqualTo("en");
    }
}

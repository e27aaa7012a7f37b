package org.kith.webapp.browser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.webapp.running.OnRunningKith;

/** From a launch to a family reading this week in its own language, and back to the teacher. */
@OnRunningKith
@ExtendWith(InChromium.class)
class JourneyBrowserIT {

    @Test
    void aFamilyReadsThisWeekInItsLanguageAndTheTeacherSeesItsAnswer(Lms lms) {
        TeacherWeekPage teacher = lms.teacherOpens("okafor", Lms.SCIENCE).adds("5-PS2-1", "Gravity pulls things down");
        CardEditorPage editor = teacher.writes("5-PS2-1")
                .types("en", "learn", "Why things fall")
                .types("en", "try5", "Drop a spoon and a paper clip together. Which lands first?")
                .types("es", "learn", "Por qué caen las cosas")
                .types("es", "try5", "Suelten una cuchara y un clip a la vez. ¿Cuál llega primero?")
                .previews("Drop a spoon");
        editor.families().photographed("card-editor");
        editor.marksReady().backToWeek().publishes().sees("5-PS2-1", "Published");

        FamilyWeekPage rosa = inSpanish(lms.parentOpens("rosa", Lms.SCIENCE))
                .isHeaded("La semana de Lucía")
                .chooses("Mateo")
                .isHeaded("La semana de Mateo")
                .readsInCard("Por qué caen las cosas", "Suelten una cuchara")
                .answers("Por qué caen las cosas", "ask", "¿Sirve una pelota?");
        rosa.families().photographed("parent-week-phone-es");

        lms.teacherOpens("okafor", Lms.SCIENCE)
                .readsAnswer("Rosa Rivera", "¿Sirve una pelota?")
                .replies("Rosa Rivera", "¿Sirve una pelota?", "Yes, a ball is perfect.")
                .families()
                .photographed("teacher-home");
        lms.parentOpens("rosa", Lms.SCIENCE)
                .chooses("Mateo")
                .readsInCard("Por qué caen las cosas", "Yes, a ball is perfect.");
    }

    @Test
    void inMoodleAFamilyReadsTheClassWeekAndCannotAnswerBeforeItIsKnown(Lms lms) {
        lms.behavingLike("moodle");
        lms.teacherOpens("okafor", Lms.SCIENCE)
                .adds("5-PS2-2", "Friction slows things")
                .writes("5-PS2-2")
                .types("es", "learn", "Lo que frena las cosas")
                .types("es", "try5", "Deslicen una moneda sobre tela y sobre papel.")
                .marksReady()
                .backToWeek()
                .publishes();

        FamilyWeekPage rosa = inSpanish(lms.parentOpens("rosa", Lms.SCIENCE));

        rosa.isHeaded("Esta semana en Grade 5 Science")
                .readsInCard("Lo que frena las cosas", "Deslicen una moneda")
                .cannotAnswer();
    }

    @Test
    void aFamilySeesThatACardWasCorrected(Lms lms) {
        lms.teacherOpens("okafor", Lms.SCIENCE)
                .adds("5-PS1-2", "Weight stays when matter changes")
                .writes("5-PS1-2")
                .types("en", "learn", "Ice and water weigh the same")
                .types("en", "try5", "Weigh three ice cubes.")
                .marksReady()
                .backToWeek()
                .publishes()
                .writes("5-PS1-2")
                .types("en", "try5", "Weigh three ice cubes in a cup.")
                .saves()
                .publishesCorrection();

        FamilyWeekPage sam = lms.parentOpens("sam", Lms.SCIENCE);

        sam.readsInCard("Ice and water weigh the same", "in a cup").readsInCard("Ice and water", "Corrected");
    }

    @Test
    void aHouseholdNeverSeesAnotherOnesWords(Lms lms) {
        lms.parentOpens("sam", Lms.SCIENCE)
                .isHeaded("Ada’s week")
                .readsInCard("How leaves", "Ada wanted to pull the leaf off");

        FamilyWeekPage rosa = lms.parentOpens("rosa", Lms.SCIENCE);

        rosa.doesNotSee("Ada");
    }

    @Test
    void aLanguageChosenOnceIsRemembered(Lms lms) {
        lms.parentOpens("sam", Lms.READING).families().chooseLanguage("Español");

        FamilyWeekPage again = lms.parentOpens("sam", Lms.READING);

        again.isHeaded("La semana de Ada").families().chooseLanguage("English");
    }

    /** Whatever she has chosen in another journey. */
    private static FamilyWeekPage inSpanish(FamilyWeekPage week) {
        week.families().chooseLanguage("Español");
        return week;
    }
}

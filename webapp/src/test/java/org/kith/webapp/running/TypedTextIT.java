package org.kith.webapp.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.lti.testing.SignedLaunch;
import org.kith.testing.Classroom;
import org.kith.testing.Player;

/** Whatever people type is text, kept as typed and shown as text. */
@OnRunningKith
class TypedTextIT {

    private static final String SCRIPT = "</textarea><script>alert(1)</script><img src=x onerror=alert(1)>";
    private static final String BELL_AND_NULL = "Leaves\u0007 eat\u0000 light\u001b[31m";

    private final School school = School.atCanvas();
    private final TeacherPanel teacher = school.teacher();

    @ParameterizedTest
    @ValueSource(strings = {"learn", "why", "try5", "try15", "try30", "need", "ask", "good"})
    void showsAScriptInACardAsText(String field) {
        teacher.adds("Photosynthesis");

        PanelPage editor = teacher.writes("Photosynthesis")
                .typing(TeacherPanel.LEAVES)
                .typing("en." + field, SCRIPT)
                .marksReady();
        teacher.publishes();

        PanelPage read = school.family(Player.ROSA).week();
        assertThat(read.shows(SCRIPT)).isTrue();
        assertThat(read.runsForeignScript() || editor.runsForeignScript()).isFalse();
    }

    @Test
    void showsAScriptInAnObjectiveAsText() {
        PanelPage page = teacher.adds(SCRIPT, "<b>1</b>");

        assertThat(page.shows(SCRIPT)).isTrue();
        assertThat(page.runsForeignScript()).isFalse();
    }

    @Test
    void showsAScriptInAnAnswerAndAReplyAsText() {
        teacher.tellsFamiliesAboutLeaves();
        FamilyPanel rosa = school.family(Player.ROSA);

        PanelPage asked = rosa.asks(SCRIPT);
        PanelPage replied = teacher.replies("Rosa Rivera", SCRIPT);

        assertThat(asked.shows(SCRIPT) && replied.shows(SCRIPT)).isTrue();
        assertThat(asked.runsForeignScript() || replied.runsForeignScript()).isFalse();
        assertThat(rosa.week().runsForeignScript()).isFalse();
    }

    @Test
    void showsAScriptInANameAsText() {
        SignedLaunch launch = school.launch(Player.OKAFOR, Classroom.SCIENCE).with("name", SCRIPT);
        school.opens(launch);

        PanelPage page = school.family(Player.ROSA).week();

        assertThat(page.shows(SCRIPT)).isTrue();
        assertThat(page.runsForeignScript()).isFalse();
    }

    @Test
    void leavesOutControlCharactersInACard() {
        teacher.adds("Photosynthesis");

        PanelPage page = teacher.writes("Photosynthesis")
                .typing("en.learn", BELL_AND_NULL)
                .saves();

        assertThat(page.outcome()).isEqualTo(Outcome.SHOWN);
        assertThat(page.holdsControlCharacters()).isFalse();
    }

    @Test
    void leavesOutControlCharactersInAnObjective() {
        PanelPage page = teacher.adds(BELL_AND_NULL, "\u0000");

        assertThat(page.outcome()).isEqualTo(Outcome.SHOWN);
        assertThat(page.holdsControlCharacters()).isFalse();
    }

    @Test
    void leavesOutControlCharactersInAnAnswerAndAReply() {
        teacher.tellsFamiliesAboutLeaves();
        FamilyPanel rosa = school.family(Player.ROSA);

        PanelPage asked = rosa.asks(BELL_AND_NULL);
        PanelPage replied = teacher.replies("Rosa Rivera", BELL_AND_NULL);

        assertThat(asked.outcome()).isEqualTo(Outcome.SHOWN);
        assertThat(replied.outcome()).isEqualTo(Outcome.SHOWN);
        assertThat(asked.holdsControlCharacters() || replied.holdsControlCharacters())
                .isFalse();
    }

    @Test
    void givesBackACardThatIsTooLong() {
        teacher.adds("Photosynthesis");
        String endless = "¡Mira! ".repeat(200).strip();

        PanelPage page =
                teacher.writes("Photosynthesis").typing("es.why", endless).saves();

        assertThat(page.outcome()).isEqualTo(Outcome.NOT_ACCEPTED);
        assertThat(page.shows(endless)).isTrue();
    }

    @Test
    void givesBackAnObjectiveThatIsTooLong() {
        String endless = "Leaf ".repeat(200).strip();

        PanelPage page = teacher.adds(endless, "SCI.5");

        assertThat(page.outcome()).isEqualTo(Outcome.NOT_ACCEPTED);
        assertThat(page.shows(endless) && page.shows("SCI.5")).isTrue();
    }

    @Test
    void givesBackAnAnswerAndAReplyThatAreTooLong() {
        teacher.tellsFamiliesAboutLeaves();
        String endless = "¿Por qué? ".repeat(100).strip();
        FamilyPanel rosa = school.family(Player.ROSA);

        PanelPage asked = rosa.asks(endless);
        rosa.asks("Short?");
        PanelPage replied = teacher.replies("Rosa Rivera", endless);

        assertThat(asked.outcome()).isEqualTo(Outcome.NOT_ACCEPTED);
        assertThat(replied.outcome()).isEqualTo(Outcome.NOT_ACCEPTED);
        assertThat(asked.shows(endless) && replied.shows(endless)).isTrue();
    }
}

package org.kith.objectives;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypedObjectiveTest {

    @Test
    void turnsLineBreaksIntoSpaces() {
        TypedObjective typed = saying("Plants get\r\nwhat they\tneed");

        assertThat(typed.statement()).isEqualTo("Plants get what they need");
    }

    @Test
    void dropsControlCharactersThatMeanNothing() {
        TypedObjective typed = saying("Pla\u0000nts\u0007 \uFEFFgrow");

        assertThat(typed.statement()).isEqualTo("Plants grow");
    }

    @Test
    void takesNoBreakSpacesAroundACodeAway() {
        TypedObjective typed = new TypedObjective("\u00A05-LS1-1\u00A0", "Plants grow", "", "");

        assertThat(typed.code()).isEqualTo("5-LS1-1");
    }

    @Test
    void keepsWhatLooksLikeHtmlAsText() {
        TypedObjective typed = saying("<b>Plants</b> & water");

        assertThat(typed.statement()).isEqualTo("<b>Plants</b> & water");
    }

    @Test
    void asksForAStatement() {
        TypedObjective typed = saying(" \n ");

        assertThat(typed.problems()).containsOnlyKeys("statement");
    }

    @Test
    void acceptsTheLongestValues() {
        TypedObjective typed = new TypedObjective(
                "c".repeat(ObjectiveForm.LONGEST_CODE),
                "s".repeat(ObjectiveForm.LONGEST_STATEMENT),
                "u".repeat(ObjectiveForm.LONGEST_SUBJECT),
                "g".repeat(ObjectiveForm.LONGEST_GRADE));

        assertThat(typed.problems()).isEmpty();
    }

    @Test
    void namesEveryFieldThatIsTooLong() {
        TypedObjective typed = new TypedObjective(
                "c".repeat(ObjectiveForm.LONGEST_CODE + 1),
                "s".repeat(ObjectiveForm.LONGEST_STATEMENT + 1),
                "u".repeat(ObjectiveForm.LONGEST_SUBJECT + 1),
                "g".repeat(ObjectiveForm.LONGEST_GRADE + 1));

        assertThat(typed.problems()).containsOnlyKeys("code", "statement", "subject", "grade");
    }

    @Test
    void leavesOutWhatWasNotTyped() {
        ObjectiveForm form = saying("Plants grow").form(Optional.empty(), Optional.empty());

        assertThat(form.code()).isEmpty();
        assertThat(form.subject()).isEmpty();
        assertThat(form.grade()).isEmpty();
    }

    private static TypedObjective saying(String statement) {
        return new TypedObjective("", statement, "", "");
    }
}

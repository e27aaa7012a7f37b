package org.kith.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.page.Language;

class AnswerFormTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n\t"})
    void aQuestionNeedsWords(String sentence) {
        assertThatThrownBy(() -> new AnswerForm(AnswerKind.ASK, sentence, Language.ENGLISH))
                .isInstanceOf(QuestionMissing.class);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ASK")
    void anythingElseNeedsNone(AnswerKind kind) {
        AnswerForm form = new AnswerForm(kind, " ", Language.ENGLISH);

        assertThat(form.sentence()).isEmpty();
    }

    @Test
    void theLongestSentenceIsTaken() {
        String longest = "ñ".repeat(AnswerForm.LONGEST_SENTENCE);

        AnswerForm form = new AnswerForm(AnswerKind.ASK, longest, Language.SPANISH);

        assertThat(form.sentence()).isEqualTo(longest);
    }

    @Test
    void aLongerSentenceIsRefused() {
        String longer = "ñ".repeat(AnswerForm.LONGEST_SENTENCE + 1);

        assertThatThrownBy(() -> new AnswerForm(AnswerKind.ASK, longer, Language.SPANISH))
                .isInstanceOf(SentenceTooLong.class);
    }

    @Test
    void spacesAroundASentenceDoNotCount() {
        String longest = "  " + "a".repeat(AnswerForm.LONGEST_SENTENCE) + "\n";

        AnswerForm form = new AnswerForm(AnswerKind.DID_IT, longest, Language.ENGLISH);

        assertThat(form.sentence()).hasSize(AnswerForm.LONGEST_SENTENCE);
    }
}

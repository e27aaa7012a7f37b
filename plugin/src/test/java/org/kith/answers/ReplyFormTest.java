package org.kith.answers;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.page.Language;

class ReplyFormTest {

    @Test
    void aReplyNeedsWords() {
        assertThatThrownBy(() -> new ReplyForm(" \n", Language.ENGLISH, UUID.randomUUID()))
                .isInstanceOf(ReplyMissing.class);
    }

    @Test
    void aReplyThatIsTooLongIsRefused() {
        String longer = "a".repeat(ReplyForm.LONGEST_SENTENCE + 1);

        assertThatThrownBy(() -> new ReplyForm(longer, Language.ENGLISH, UUID.randomUUID()))
                .isInstanceOf(SentenceTooLong.class);
    }
}

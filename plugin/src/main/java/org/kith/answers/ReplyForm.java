package org.kith.answers;

import java.util.UUID;
import org.kith.page.Language;

/** What a teacher writes back. @param once made when the form was shown: sent twice it counts once */
record ReplyForm(String sentence, Language language, UUID once) {

    static final int LONGEST_SENTENCE = AnswerForm.LONGEST_SENTENCE;

    ReplyForm {
        sentence = sentence.strip();
        if (sentence.isEmpty()) {
            throw new ReplyMissing();
        }
        if (sentence.length() > LONGEST_SENTENCE) {
            throw new SentenceTooLong(LONGEST_SENTENCE);
        }
    }
}

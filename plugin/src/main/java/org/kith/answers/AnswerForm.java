package org.kith.answers;

import org.kith.page.Language;

/** What a guardian sends. @param sentence to the teacher; empty when there is none */
record AnswerForm(AnswerKind kind, String sentence, Language language) {

    /** In characters; stands beside the field too. */
    static final int LONGEST_SENTENCE = 500;

    AnswerForm {
        sentence = sentence.strip();
        if (kind == AnswerKind.ASK && sentence.isEmpty()) {
            throw new QuestionMissing();
        }
        if (sentence.length() > LONGEST_SENTENCE) {
            throw new SentenceTooLong(LONGEST_SENTENCE);
        }
    }
}

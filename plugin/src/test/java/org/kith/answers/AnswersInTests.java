package org.kith.answers;

import java.util.UUID;
import org.kith.page.Language;
import org.kith.testing.Database;
import org.kith.testing.Kith;

/** Answers for tests about something else. */
public final class AnswersInTests {

    private AnswersInTests() {}

    /** "We did it", as this guardian says about this card. */
    public static void didIt(Kith kith, UUID guardian, UUID child, UUID card) {
        AnswerForm form = new AnswerForm(AnswerKind.DID_IT, "", Language.ENGLISH);
        kith.the(Database.class)
                .inTransaction(() -> kith.the(Answers.class).say(new AnswerPlace(card, child, guardian), form));
    }
}

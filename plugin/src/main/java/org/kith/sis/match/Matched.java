package org.kith.sis.match;

import java.util.Optional;
import org.kith.families.Named;
import org.kith.sis.file.FamilyRow;
import org.kith.sis.file.Remark;

/** A line, and who is meant by it: student and guardian, or a question, or why it stays out. */
record Matched(
        FamilyRow row,
        Optional<Named> student,
        Optional<Identity> guardian,
        Optional<Question> question,
        Optional<Remark> problem) {

    static Matched bad(FamilyRow row, Remark problem) {
        return new Matched(row, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(problem));
    }

    static Matched asked(FamilyRow row, Question question) {
        return new Matched(row, Optional.empty(), Optional.empty(), Optional.of(question), Optional.empty());
    }

    static Matched of(FamilyRow row, Named student) {
        return new Matched(row, Optional.of(student), Optional.empty(), Optional.empty(), Optional.empty());
    }

    Matched and(Identity guardian) {
        return new Matched(row, student, Optional.of(guardian), question, problem);
    }

    boolean isClear() {
        return guardian.isPresent();
    }
}

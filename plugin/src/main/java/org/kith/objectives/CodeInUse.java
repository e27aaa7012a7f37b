package org.kith.objectives;

import java.util.List;
import org.kith.page.Problem;
import org.kith.page.Refusal;

/** Another objective of this course has this code already. */
public final class CodeInUse extends Refusal {

    private static final long serialVersionUID = 1L;

    CodeInUse(String code) {
        super("code-in-use", 409, code);
    }

    /** The same, said beside the field. */
    Problem problem() {
        return new Problem("objectives.problem.code-in-use", List.of(arguments()));
    }
}

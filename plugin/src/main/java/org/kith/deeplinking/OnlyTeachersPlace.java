package org.kith.deeplinking;

import org.kith.page.Refusal;

/** The LMS lets somebody choose content who does not teach the course: "ask the teacher". */
public final class OnlyTeachersPlace extends Refusal {

    private static final long serialVersionUID = 1L;

    public OnlyTeachersPlace() {
        super("only-teachers-place", 403);
    }
}

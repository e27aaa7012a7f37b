package org.kith.conferences.lunch;

import org.kith.page.Refusal;

/** Too late to invite or to answer: it has begun. */
public final class LunchBegun extends Refusal {

    private static final long serialVersionUID = 1L;

    public LunchBegun() {
        super("lunch-begun", 409);
    }
}

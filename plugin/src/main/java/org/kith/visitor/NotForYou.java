package org.kith.visitor;

import org.kith.page.Refusal;

/** A page for other readers of the course, e.g. a teacher's page asked for by a student. */
public final class NotForYou extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotForYou() {
        super("not-for-you", 403);
    }
}

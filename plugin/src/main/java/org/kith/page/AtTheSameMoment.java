package org.kith.page;

/** Two did the same thing at the same moment, or one did it twice; the database let one of them through. */
public final class AtTheSameMoment extends Refusal {

    private static final long serialVersionUID = 1L;

    public AtTheSameMoment() {
        super("at-the-same-moment", 409);
    }
}

package org.kith.conferences.interpreting;

import org.kith.page.Refusal;

/** This interpreter cannot be at that meeting: not there, at another one, or without its language. */
public final class InterpreterBusy extends Refusal {

    private static final long serialVersionUID = 1L;

    public InterpreterBusy() {
        super("interpreter-busy", 409);
    }
}

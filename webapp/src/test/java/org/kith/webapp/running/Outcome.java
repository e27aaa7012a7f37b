package org.kith.webapp.running;

import java.util.Arrays;

/** How Kith may answer. Anything else, above all a failure of its own, fails the test that saw it. */
enum Outcome {
    SHOWN(200),
    SENT_ON(302),
    SENT_ON_TO_READ(303),
    UNCHANGED(304),
    NOT_UNDERSTOOD(400),
    /** No visit, or a launch that is not to be believed. */
    NOT_BELIEVED(401),
    NOT_FOR_YOU(403),
    NOT_THERE(404),
    WRONG_METHOD(405),
    CONFLICT(409),
    TOO_LARGE(413),
    NOT_A_FORM(415),
    NOT_ACCEPTED(422),
    TOO_MANY(429);

    private final int status;

    Outcome(int status) {
        this.status = status;
    }

    static Outcome of(int status) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.status == status)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Kith must never answer " + status));
    }

    /** Refused with a page that says why. */
    boolean isRefusal() {
        return status >= NOT_UNDERSTOOD.status;
    }
}

package org.kith.webapp;

/** Why Kith does not start, in one sentence for whoever runs it: what is wrong and what cures it. Never holds a password. */
final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotStart(String sentence) {
        super(sentence);
    }

    CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}

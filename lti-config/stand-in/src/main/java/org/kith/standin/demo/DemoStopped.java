package org.kith.standin.demo;

/** The demo school cannot go on; the message says at which step. */
final class DemoStopped extends RuntimeException {

    DemoStopped(String step) {
        super(step);
    }

    DemoStopped(String step, Throwable cause) {
        super(step, cause);
    }
}

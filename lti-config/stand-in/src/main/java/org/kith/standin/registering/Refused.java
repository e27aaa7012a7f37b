package org.kith.standin.registering;

/** A registration that does not come about. */
final class Refused extends RuntimeException {
    private final int status;

    Refused(int status, String words) {
        super(words);
        this.status = status;
    }

    int status() {
        return status;
    }

    String words() {
        return String.valueOf(getMessage());
    }
}

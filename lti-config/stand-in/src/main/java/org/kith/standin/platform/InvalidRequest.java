package org.kith.standin.platform;

/** The platform refuses an authentication request and does not tell the tool. */
final class InvalidRequest extends RuntimeException {

    InvalidRequest(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}

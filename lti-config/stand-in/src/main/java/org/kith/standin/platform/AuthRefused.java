package org.kith.standin.platform;

/**
 * The platform refuses an authentication request and tells the tool so.
 *
 * @see <a href="https://openid.net/specs/openid-connect-core-1_0.html#AuthError">OpenID Connect Core, section 3.1.2.6</a>
 */
final class AuthRefused extends RuntimeException {
    private final String error;
    private final String description;

    AuthRefused(String error, String description) {
        super(error + ": " + description);
        this.error = error;
        this.description = description;
    }

    String error() {
        return error;
    }

    String description() {
        return description;
    }
}

package org.kith.settings;

/** How the way to the mail server is encrypted. */
public enum MailSecurity {
    /** Not at all: for a server on the same computer or in the same room. */
    NONE(25),
    /** From the first word after the greeting on, or no letter is handed over (RFC 3207). */
    STARTTLS(587),
    /** From the first byte on (RFC 8314). */
    TLS(465);

    private final int usualPort;

    MailSecurity(int usualPort) {
        this.usualPort = usualPort;
    }

    int usualPort() {
        return usualPort;
    }
}

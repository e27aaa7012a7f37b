package org.kith.lti.roster;

import java.time.Instant;
import java.util.Set;

/** Leave to ask a platform's services for a while (OAuth 2.0, RFC 6749, 5.1). */
public record AccessToken(String value, Instant expiresAt, Set<String> scopes) {

    public AccessToken {
        scopes = Set.copyOf(scopes);
    }

    /** Without the token itself. */
    @Override
    public String toString() {
        return "AccessToken[until " + expiresAt + "]";
    }
}

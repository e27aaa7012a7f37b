package org.kith.platforms;

import java.util.Locale;
import org.kith.lti.LaunchProblem;

/** What an administrator can do about refused launches: the message {@code health.refused.<key>.do}. */
enum Cure {
    /** The LMS's clock or ours is wrong. */
    CLOCK,
    /** We cannot read the LMS's keys, or it signs with one it does not publish. */
    KEYS,
    /** A deployment waits for a yes. */
    DEPLOYMENT,
    /** The LMS opens another address than the one Kith knows itself by. */
    ADDRESS,
    /** The LMS has us under other names than we have it. */
    REGISTRATION,
    /** Nothing: it concerned one reader, or somebody who tried something. */
    NONE;

    static Cure of(LaunchProblem reason) {
        return switch (reason) {
            case TOKEN_EXPIRED, ISSUED_IN_FUTURE, ISSUED_TOO_LONG_AGO, NOT_YET_VALID -> CLOCK;
            case KEYS_UNREACHABLE, UNKNOWN_KEY -> KEYS;
            case DEPLOYMENT_REFUSED -> DEPLOYMENT;
            case TARGET_OUTSIDE_TOOL, TARGET_CHANGED -> ADDRESS;
            case ISSUER_WRONG, AUDIENCE_WRONG, AUTHORIZED_PARTY_WRONG -> REGISTRATION;
            default -> NONE;
        };
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.kith.platforms;

import java.util.Locale;
import org.kith.lti.roster.ServiceProblem;

/** What an administrator can do when class lists cannot be read: the message {@code health.roster.<key>.do}. */
enum RosterCure {
    /** The LMS cannot fetch our keys. */
    OUR_KEYS,
    /** The token address is missing or wrong. */
    REGISTRATION,
    /** The service is switched off for us. */
    SERVICE,
    /** Our own setting keeps us from calling. */
    ALLOWED_HOST,
    /** The LMS is down, slow or busy. */
    LATER,
    /** Something that does not happen with a sound LMS. */
    LMS;

    static RosterCure of(ServiceProblem problem) {
        return switch (problem) {
            case KEYS_NOT_FETCHED_BY_PLATFORM -> OUR_KEYS;
            case TOKEN_ADDRESS_MISSING, TOKEN_REFUSED -> REGISTRATION;
            case SCOPE_NOT_GRANTED, ROSTER_REFUSED -> SERVICE;
            case ADDRESS_REFUSED -> ALLOWED_HOST;
            case UNREACHABLE, TIMED_OUT, PLATFORM_BUSY -> LATER;
            default -> LMS;
        };
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.kith.lti.registration;

/** Why a platform cannot be registered; one constant per reason. Sections are those of LTI Dynamic Registration 1.0. */
public enum RegistrationProblem {
    /** 3.3: no {@code openid_configuration}; the page was not opened from within an LMS. */
    INVITATION_MISSING,
    /** 3.3: a parameter twice, too long, or with characters no address or token has. */
    INVITATION_UNREADABLE,

    /** Kith does not call this address; the operator may allow its host. */
    CONFIGURATION_ADDRESS_REFUSED,
    CONFIGURATION_UNREACHABLE,
    CONFIGURATION_TOO_SLOW,
    CONFIGURATION_TOO_LARGE,
    CONFIGURATION_REDIRECTED,
    /** The platform answered with another status than success; perhaps the invitation is too old. */
    CONFIGURATION_REFUSED,
    CONFIGURATION_NOT_JSON,
    /** 3.4: the detail names a required field that is not there. */
    FIELD_MISSING,
    /** 3.4: the detail names a field that is not what it should be. */
    FIELD_MALFORMED,
    /** 3.5.1: the issuer's host is neither the configuration's nor above it. */
    ISSUER_ELSEWHERE,
    /** 3.4: the detail names an address without https. */
    ENDPOINT_NOT_SECURE,
    /** Ours: the detail names an address that does not belong to the issuer. */
    ENDPOINT_ELSEWHERE,
    /** The detail names an address Kith does not call; the operator may allow its host. */
    ENDPOINT_REFUSED,
    /** The platform does not answer logins with an id token. */
    RESPONSE_TYPE_UNSUPPORTED,
    /** The platform does not sign with RS256. */
    ALGORITHM_UNSUPPORTED,
    /** The platform does not take a signed assertion ({@code private_key_jwt}). */
    AUTHENTICATION_UNSUPPORTED,
    /** The platform does not open links of ours. */
    MESSAGE_UNSUPPORTED,

    PLATFORM_UNREACHABLE,
    PLATFORM_TOO_SLOW,
    PLATFORM_TOO_LARGE,
    PLATFORM_REDIRECTED,
    /** The platform said no; the detail has its status and words. */
    PLATFORM_REFUSED,
    /** The platform said yes, but what came with it cannot be read; over there the tool may exist. */
    ANSWER_UNREADABLE
}

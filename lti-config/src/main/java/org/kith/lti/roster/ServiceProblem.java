package org.kith.lti.roster;

/** Why a platform's service could not be used; one constant per reason an administrator would act on differently. */
public enum ServiceProblem {
    /** The platform was registered without a token address. */
    TOKEN_ADDRESS_MISSING,
    /** The platform said no to our assertion; the detail has its code. */
    TOKEN_REFUSED,
    /** Something came, but no token. */
    TOKEN_UNREADABLE,
    /** The token does not reach as far as asked: the service is switched off for us over there. */
    SCOPE_NOT_GRANTED,
    /** Moodle could not fetch our keys: our address is private or on an unusual port, and its HTTP security forbids that. */
    KEYS_NOT_FETCHED_BY_PLATFORM,

    /** An address Kith does not call; the operator may allow its host. */
    ADDRESS_REFUSED,
    UNREACHABLE,
    TIMED_OUT,
    TOO_LARGE,
    REDIRECTED,

    /** The platform refuses this roster; the detail has the status. */
    ROSTER_REFUSED,
    /** Too many requests or in trouble, even after some patience. */
    PLATFORM_BUSY,
    /** Not a membership container. */
    ROSTER_UNREADABLE,
    /** The next page lies on another origin, where our token must not go. */
    PAGE_ELSEWHERE,
    /** A page names as next one that we have read. */
    PAGES_IN_CIRCLE,
    /** More pages or people than any school has. */
    TOO_MANY_PAGES
}

package org.kith.keys;

/** What a key of ours signs. */
public enum Purpose {
    /** Visit tokens: a symmetric secret of 256 bits, base64url. */
    VISIT,
    /** What an LMS has asked to be chosen: a symmetric secret of its own, so that no such token is ever taken for a visit. */
    CHOICE,
    /** The codes families type, and how they are found again: a symmetric secret of 256 bits. */
    FAMILY_CODE,
    /** Links sent to families: a symmetric secret of 256 bits. */
    FAMILY_LINK,
    /** Addresses that calendar programs ask: a symmetric secret of 256 bits. */
    CALENDAR_FEED,
    /** Messages to LMSs: an RSA key pair as a JWK. */
    LTI
}

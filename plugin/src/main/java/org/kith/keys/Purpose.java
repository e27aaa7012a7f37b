package org.kith.keys;

/** What a key of ours signs. */
public enum Purpose {
    /** Visit tokens: a symmetric secret of 256 bits, base64url. */
    VISIT,
    /** What an LMS has asked to be chosen: a symmetric secret of its own, so that no such token is ever taken for a visit. */
    CHOICE,
    /** Messages to LMSs: an RSA key pair as a JWK. */
    LTI
}

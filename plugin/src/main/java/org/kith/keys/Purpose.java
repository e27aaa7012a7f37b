package org.kith.keys;

/** What a key of ours signs. */
public enum Purpose {
    /** Visit tokens: a symmetric secret of 256 bits, base64url. */
    VISIT,
    /** Messages to LMSs: an RSA key pair as a JWK. */
    LTI
}

package org.kith.lti;

/**
 * Why a launch is refused: one constant per reason, each with the HTTP status that says it. 400: the message makes no sense; 401: it
 * makes sense but we do not believe it; 403: we believe it and still say no.
 */
public enum LaunchProblem {
    /** Security Framework 1.0, 5.1.1.1: {@code iss}, {@code login_hint}, {@code target_link_uri}; 5.1.1.3: {@code state}, {@code id_token}. */
    PARAMETER_MISSING(400),
    /** OAuth 2.0 (RFC 6749), 3.1: no parameter more than once. */
    PARAMETER_REPEATED(400),
    /** Ours: no honest platform sends parameters of this length. */
    PARAMETER_TOO_LONG(400),
    /** Ours: control characters, which no database or page should have to digest. */
    PARAMETER_UNREADABLE(400),
    /** Security Framework 1.0, 5.1.1.5: the platform answered with {@code error}; {@link LaunchRefused#detail()} has its code. */
    PLATFORM_SAID_NO(401),
    /** Security Framework 1.0, 5.1.1.1: issuer and client id were never registered here. For whoever keeps the platforms. */
    UNKNOWN_PLATFORM(403),
    /** Security Framework 1.0, 5.1.1.3: a state never given out, used already, or too old. For whoever keeps the attempts. */
    UNKNOWN_ATTEMPT(401),
    /** Security Framework 1.0, 5.1.1.3: the state belongs to another browser. For whoever keeps the attempts. */
    OTHER_BROWSER(401),

    /** Ours: a real token has 2 to 10 KB. */
    TOKEN_TOO_LARGE(400),
    /** JWS (RFC 7515), 5.2: not three parts of base64url, or not proper JSON; also repeated names and absurd nesting. */
    TOKEN_UNREADABLE(400),
    /** Security Framework 1.0, 5.1.2: id tokens are signed; an encrypted one was not meant for us. */
    TOKEN_ENCRYPTED(400),
    /** Security Framework 1.0, 5.1.3 (6): {@code alg} is {@code none}. */
    TOKEN_UNSIGNED(401),
    /** Security Framework 1.0, 5.1.3 (6): only RS256, so that nobody can make us mistake a public key for a password. */
    ALGORITHM_REFUSED(401),
    /** Certification guide, 6.1.1: no {@code kid} in the header. */
    KEY_ID_MISSING(401),
    /** Security Framework 1.0, 5.1.2: {@code jku}, {@code x5u}, {@code x5c}, {@code jwk} must not be sent; {@code crit} we do not know. */
    HEADER_REFUSED(401),
    /** Security Framework 1.0, 6.3: the platform's keys could not be fetched, so nothing can be believed just now. */
    KEYS_UNREACHABLE(401),
    /** Security Framework 1.0, 6.3: the platform publishes no key of this name. */
    UNKNOWN_KEY(401),
    /** Security Framework 1.0, 5.1.3 (1). */
    SIGNATURE_WRONG(401),
    /** Security Framework 1.0, 5.1.3 (2). */
    ISSUER_WRONG(401),
    /** Security Framework 1.0, 5.1.3 (3): we are not in {@code aud}, or somebody we do not know is. */
    AUDIENCE_WRONG(401),
    /** Security Framework 1.0, 5.1.3 (4, 5): {@code azp} is another client, or is missing beside several audiences. */
    AUTHORIZED_PARTY_WRONG(401),
    /** OpenID Connect Core 1.0, 2: {@code exp} and {@code iat} are required. */
    TIMESTAMP_MISSING(400),
    /** OpenID Connect Core 1.0, 2: a timestamp is a JSON number of seconds. */
    TIMESTAMP_MALFORMED(400),
    /** Ours: expired before it was issued. */
    TIMESTAMPS_CONTRADICT(400),
    /** Security Framework 1.0, 5.1.3 (7). */
    TOKEN_EXPIRED(401),
    /** Security Framework 1.0, 5.1.3 (8): issued in the future, beyond what clocks may differ. */
    ISSUED_IN_FUTURE(401),
    /** Security Framework 1.0, 5.1.3 (8): issued too long ago, whatever its {@code exp} says. */
    ISSUED_TOO_LONG_AGO(401),
    /** JWT (RFC 7519), 4.1.5: {@code nbf} has not come. */
    NOT_YET_VALID(401),
    /** Security Framework 1.0, 5.1.3 (9). */
    NONCE_MISSING(400),
    /** Security Framework 1.0, 5.1.3 (9): not the nonce of this attempt. */
    NONCE_WRONG(401),

    /** LTI Core 1.3, 5.3: a claim of the wrong type, or longer than allowed; {@link LaunchRefused#detail()} has its name. */
    CLAIM_MALFORMED(400),
    /** LTI Core 1.3, 5.3.1. */
    MESSAGE_TYPE_MISSING(400),
    /** LTI Core 1.3, 5.3.1: a message we do not speak. */
    MESSAGE_TYPE_UNKNOWN(400),
    /** LTI Core 1.3, 5.3.2. */
    VERSION_MISSING(400),
    /** LTI Core 1.3, 5.3.2: anything but 1.3.0. */
    VERSION_UNSUPPORTED(400),
    /** LTI Core 1.3, 5.3.3. */
    DEPLOYMENT_ID_MISSING(400),
    /** LTI Core 1.3, 5.3.4. */
    TARGET_MISSING(400),
    /** LTI Core 1.3, 5.3.4: the target is not a place of ours. */
    TARGET_OUTSIDE_TOOL(401),
    /** Security Framework 1.0, 5.1.1.1: the target is not the one the login began with. */
    TARGET_CHANGED(401),
    /** LTI Core 1.3, 5.3.5: {@code resource_link} or its {@code id}. */
    RESOURCE_LINK_MISSING(400),
    /** Deep Linking 2.0, 4.4.1: {@code deep_linking_settings}. */
    DEEP_LINKING_SETTINGS_MISSING(400),
    /** Deep Linking 2.0, 4.4.1: {@code deep_link_return_url} is missing, or no address we would send somebody to. */
    DEEP_LINKING_RETURN_REFUSED(400),
    /** Deep Linking 2.0, 4.4.1: {@code accept_types} has no {@code ltiResourceLink}, and we have nothing else to give. */
    DEEP_LINKING_WITHOUT_LINKS(400),
    /** LTI Core 1.3, 5.3.6: {@code sub}; Canvas leaves it out for visitors of a public course who are not signed in. */
    SUBJECT_MISSING(401),
    /** LTI Core 1.3, 5.3.7: the list may be empty but must be there. */
    ROLES_MISSING(400),
    /** LTI Core 1.3, 3.1.3: a deployment none of our administrators has accepted. */
    DEPLOYMENT_REFUSED(403);

    private final int status;

    LaunchProblem(int status) {
        this.status = status;
    }

    /** The HTTP status of the page that tells it. */
    public int status() {
        return status;
    }
}

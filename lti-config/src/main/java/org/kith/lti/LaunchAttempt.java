package org.kith.lti;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One login on its way: what we must remember between the platform's request and its answer. Its life: begun by a
 * {@link LoginRequest}, kept by the caller, found again by its state, used once, forgotten after {@link #LIFETIME}. Many are never
 * finished, because Moodle begins logins for people it then turns away; that is normal.
 */
public record LaunchAttempt(String state, String nonce, Instant begunAt, Instant expiresAt, String targetLinkUri) {

    /** Long enough for somebody who must first sign in to the LMS, short enough to be useless to a collector. */
    public static final Duration LIFETIME = Duration.ofMinutes(10);

    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static LaunchAttempt begin(LoginRequest request, Instant now) {
        return new LaunchAttempt(secret(), secret(), now, now.plus(LIFETIME), request.targetLinkUri());
    }

    /** Where to send the browser (Security Framework 1.0, 5.1.1.2). Canvas demands every one of these parameters. */
    public URI authenticationRequest(Platform platform, LoginRequest request, URI redirectUri) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("scope", "openid");
        parameters.put("response_type", "id_token");
        parameters.put("response_mode", "form_post");
        parameters.put("prompt", "none");
        parameters.put("client_id", platform.clientId());
        parameters.put("redirect_uri", redirectUri.toString());
        parameters.put("login_hint", request.loginHint());
        parameters.put("state", state);
        parameters.put("nonce", nonce);
        request.messageHint().ifPresent(hint -> parameters.put("lti_message_hint", hint));
        return Query.added(platform.authorizationEndpoint(), parameters);
    }

    private static String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Without state and nonce: whoever has them can finish this login. */
    @Override
    public String toString() {
        return "LaunchAttempt[begun " + begunAt + "]";
    }
}

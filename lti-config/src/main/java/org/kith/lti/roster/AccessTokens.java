package org.kith.lti.roster;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.kith.lti.Platform;
import org.kith.lti.outgoing.Outgoing;
import org.kith.lti.outgoing.OutgoingFailed;
import org.kith.lti.outgoing.Reply;
import org.kith.lti.outgoing.Request;

/**
 * Access tokens, asked for with an assertion signed by our key (Security Framework 1.0, 4.1; RFC 7523). Each is kept until a minute
 * before its end. Safe for many threads; make one and keep it.
 */
public final class AccessTokens {
    private static final Duration LIFETIME = Duration.ofMinutes(4);
    /** Moodle refuses a token issued even five seconds ahead of its own clock. */
    private static final Duration BACKDATED = Duration.ofSeconds(30);

    private static final Duration SPARE = Duration.ofSeconds(60);

    private final Outgoing outgoing;
    private final Map<Purpose, AccessToken> kept = new ConcurrentHashMap<>();

    public AccessTokens(Outgoing outgoing) {
        this.outgoing = outgoing;
    }

    /** A token for these scopes, perhaps one from before; none is a {@link ServiceFailed}. */
    public AccessToken request(Caller caller, Set<String> scopes, Instant now) {
        Purpose purpose = Purpose.of(caller, scopes);
        AccessToken before = kept.get(purpose);
        if (before != null && now.isBefore(before.expiresAt().minus(SPARE))) {
            return before;
        }
        AccessToken fresh = ask(caller, purpose, now);
        kept.put(purpose, fresh);
        return fresh;
    }

    /** Platforms take tokens back, for instance when a key is changed: the next request shall bring another. */
    void forget(Caller caller, Set<String> scopes) {
        kept.remove(Purpose.of(caller, scopes));
    }

    private AccessToken ask(Caller caller, Purpose purpose, Instant now) {
        String form = form(Map.of(
                "grant_type",
                "client_credentials",
                "client_assertion_type",
                "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                "client_assertion",
                assertion(caller, purpose.address(), now),
                "scope",
                String.join(" ", purpose.scopes())));
        Request request = Request.post(purpose.address(), "application/x-www-form-urlencoded", form)
                .with("Accept", "application/json");
        return TokenAnswer.read(send(request), purpose.scopes(), now);
    }

    private Reply send(Request request) {
        try {
            return outgoing.send(request);
        } catch (OutgoingFailed failure) {
            throw ServiceFailed.of(failure);
        }
    }

    private static String assertion(Caller caller, URI address, Instant now) {
        String clientId = caller.platform().clientId();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(clientId)
                .subject(clientId)
                .audience(caller.audience().orElse(address.toString()))
                .issueTime(Date.from(now.minus(BACKDATED)))
                .expirationTime(Date.from(now.plus(LIFETIME)))
                .jwtID(UUID.randomUUID().toString())
                .build();
        return caller.key().sign(claims);
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** What a token is good for; never for another client or another address. */
    private record Purpose(String issuer, String clientId, URI address, Set<String> scopes) {
        static Purpose of(Caller caller, Set<String> scopes) {
            Platform platform = caller.platform();
            URI address = platform.tokenEndpoint()
                    .orElseThrow(() -> new ServiceFailed(ServiceProblem.TOKEN_ADDRESS_MISSING, platform.issuer()));
            return new Purpose(platform.issuer(), platform.clientId(), address, new TreeSet<>(scopes));
        }
    }
}

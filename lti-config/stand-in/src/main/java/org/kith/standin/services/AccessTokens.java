package org.kith.standin.services;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.kith.standin.tools.RegisteredTool;

/** The access tokens of one platform. */
public final class AccessTokens {
    static final Duration LIFE = Duration.ofHours(1);

    private final Map<String, Access> given = new ConcurrentHashMap<>();
    private final Clock clock;

    public AccessTokens(Clock clock) {
        this.clock = clock;
    }

    /** A token for these scopes, and the answer that brings it. */
    Map<String, Object> give(RegisteredTool tool, Set<String> scopes) {
        String token = UUID.randomUUID().toString().replace("-", "");
        given.put(token, new Access(tool.clientId(), scopes, clock.instant().plus(LIFE)));
        return Map.of(
                "access_token",
                token,
                "token_type",
                "Bearer",
                "expires_in",
                LIFE.toSeconds(),
                "scope",
                String.join(" ", scopes));
    }

    /** The client whose token this is, if it is still good for this scope. */
    Optional<String> client(String token, String scope) {
        return Optional.ofNullable(given.get(token))
                .filter(access -> clock.instant().isBefore(access.end()))
                .filter(access -> access.scopes().contains(scope))
                .map(Access::clientId);
    }

    private record Access(String clientId, Set<String> scopes, Instant end) {}
}

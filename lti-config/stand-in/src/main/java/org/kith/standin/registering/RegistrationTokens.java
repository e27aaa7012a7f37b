package org.kith.standin.registering;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.kith.standin.platform.PlatformKeys;

/** The tokens with which an administrator lets a tool introduce itself. They look like Moodle's. */
public final class RegistrationTokens {
    private static final Duration LIFE = Duration.ofHours(1);
    private static final String UPDATE = "reg-update";

    private final PlatformKeys keys;
    private final Clock clock;

    public RegistrationTokens(PlatformKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** For a tool that will get this client id. */
    public String forNew(String clientId) {
        return token(clientId, "reg");
    }

    /** For a tool that is registered already. */
    public String forUpdate(String subject) {
        return token(subject, UPDATE);
    }

    private String token(String subject, String scope) {
        long now = clock.instant().getEpochSecond();
        return keys.sign(Map.of("sub", subject, "scope", scope, "iat", now, "exp", now + LIFE.toSeconds()));
    }

    /** What a token allows; nothing if it is not ours or too old. */
    public Optional<Permission> read(String token) {
        return keys.read(token)
                .filter(claims -> claims.get("exp") instanceof Number end
                        && clock.instant().getEpochSecond() < end.longValue())
                .map(claims -> new Permission(
                        String.valueOf(claims.get("sub")), UPDATE.equals(String.valueOf(claims.get("scope")))));
    }

    /** Whom a token is for. */
    public record Permission(String subject, boolean update) {}
}

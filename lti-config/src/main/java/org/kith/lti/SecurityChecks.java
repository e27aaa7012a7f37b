package org.kith.lti;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Security Framework 1.0, 5.1.3, points 2 to 9: is this token from our platform, for us, for now, and for this login? */
final class SecurityChecks {
    /** How far clocks may differ. Moodle's tokens live 60 seconds, so without it a slow clock refuses every launch. */
    static final Duration LEEWAY = Duration.ofSeconds(90);
    /**
     * A token older than this is refused whatever its {@code exp} says. Generous, because Canvas prepares its tokens when the link is
     * clicked, minutes before the login; against replay the nonce protects, which lives {@link LaunchAttempt#LIFETIME}.
     */
    static final Duration OLDEST = Duration.ofDays(1);

    private static final BigDecimal LAST_SECOND = BigDecimal.valueOf(253_402_300_799L); // of the year 9999

    private final Claims claims;

    SecurityChecks(Claims claims) {
        this.claims = claims;
    }

    /** Letter by letter: another case or a slash more is another issuer. */
    void issuer(String issuer) {
        if (!claims.text("iss").orElse("").equals(issuer)) {
            throw new LaunchRefused(LaunchProblem.ISSUER_WRONG);
        }
    }

    /** We trust no audience besides ourselves, so the list may hold nobody else. */
    void audience(String clientId) {
        List<?> audience = claims.value("aud").map(SecurityChecks::asList).orElse(List.of());
        if (audience.isEmpty() || !audience.stream().allMatch(clientId::equals)) {
            throw new LaunchRefused(LaunchProblem.AUDIENCE_WRONG);
        }
        if (audience.size() > 1 && !claims.has("azp")) {
            throw new LaunchRefused(LaunchProblem.AUTHORIZED_PARTY_WRONG);
        }
    }

    void authorizedParty(String clientId) {
        if (!claims.text("azp").orElse(clientId).equals(clientId)) {
            throw new LaunchRefused(LaunchProblem.AUTHORIZED_PARTY_WRONG);
        }
    }

    void timestamps(Instant now) {
        Instant expires = required("exp");
        Instant issued = required("iat");
        Optional<Instant> validFrom = timestamp("nbf");
        refuseIf(expires.isBefore(issued), LaunchProblem.TIMESTAMPS_CONTRADICT);
        refuseIf(!now.isBefore(expires.plus(LEEWAY)), LaunchProblem.TOKEN_EXPIRED);
        refuseIf(issued.isAfter(now.plus(LEEWAY)), LaunchProblem.ISSUED_IN_FUTURE);
        refuseIf(issued.isBefore(now.minus(OLDEST)), LaunchProblem.ISSUED_TOO_LONG_AGO);
        refuseIf(validFrom.isPresent() && validFrom.get().isAfter(now.plus(LEEWAY)), LaunchProblem.NOT_YET_VALID);
    }

    void nonce(String nonce) {
        String sent = claims.id("nonce", LaunchProblem.NONCE_MISSING);
        boolean same =
                MessageDigest.isEqual(sent.getBytes(StandardCharsets.UTF_8), nonce.getBytes(StandardCharsets.UTF_8));
        refuseIf(!same, LaunchProblem.NONCE_WRONG);
    }

    private Instant required(String name) {
        return timestamp(name).orElseThrow(() -> new LaunchRefused(LaunchProblem.TIMESTAMP_MISSING, name));
    }

    /** NumericDate (RFC 7519, 2): a number of seconds, perhaps with a fraction; text is not a number. */
    private Optional<Instant> timestamp(String name) {
        return claims.value(name).map(value -> {
            if (value instanceof BigDecimal seconds && seconds.signum() > 0 && seconds.compareTo(LAST_SECOND) <= 0) {
                return Instant.ofEpochMilli((long) (seconds.doubleValue() * 1000));
            }
            throw new LaunchRefused(LaunchProblem.TIMESTAMP_MALFORMED, name);
        });
    }

    private static List<?> asList(Object audience) {
        return audience instanceof List<?> several ? several : List.of(audience);
    }

    private static void refuseIf(boolean wrong, LaunchProblem problem) {
        if (wrong) {
            throw new LaunchRefused(problem);
        }
    }
}

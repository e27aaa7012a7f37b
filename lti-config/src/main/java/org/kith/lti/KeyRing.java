package org.kith.lti;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The keys behind one address. Fetched when first needed, again after {@link #FRESH}, and when a token names a key we do not have:
 * platforms change keys without telling. That last reason, and a failure, is followed by a pause, so that invented key names or an
 * LMS in trouble cost it and us one request per {@link #PAUSE}. While it cannot be reached we live on what we had for {@link #KEPT}.
 */
final class KeyRing {
    static final Duration FRESH = Duration.ofHours(1);
    static final Duration KEPT = Duration.ofHours(24);
    static final Duration PAUSE = Duration.ofSeconds(30);
    /** An impatient administrator asks the LMS once in this time. */
    static final Duration CHECK_PAUSE = Duration.ofSeconds(5);

    private static final Logger LOG = System.getLogger(KeyRing.class.getName());

    private final URI address;
    private final KeyDownload download;

    private volatile Fetched fetched = new Fetched(Map.of(), Instant.EPOCH);
    private volatile boolean unreachable;
    private volatile Optional<KeyStatus> status = Optional.empty();
    private Instant pausedUntil = Instant.EPOCH;

    KeyRing(URI address, KeyDownload download) {
        this.address = address;
        this.download = download;
    }

    RSAPublicKey find(String keyId, Instant now) {
        if (!fetched.has(keyId, FRESH, now)) {
            refresh(keyId, now);
        }
        Fetched latest = fetched;
        if (latest.has(keyId, KEPT, now)) {
            return latest.key(keyId);
        }
        throw new LaunchRefused(
                unreachable ? LaunchProblem.KEYS_UNREACHABLE : LaunchProblem.UNKNOWN_KEY, address.getHost());
    }

    /** What the last request for the keys brought; empty before the first. */
    Optional<KeyStatus> status() {
        return status;
    }

    /** Asks the LMS now, whatever we have. */
    synchronized KeyStatus check(Instant now) {
        return status.filter(last -> now.isBefore(last.at().plus(CHECK_PAUSE))).orElseGet(() -> fetch(now));
    }

    /** One thread at a time: those who wait find the keys the first one fetched, or its pause. */
    private synchronized void refresh(String keyId, Instant now) {
        if (fetched.has(keyId, FRESH, now) || now.isBefore(pausedUntil)) {
            return;
        }
        boolean extra = now.isBefore(fetched.at().plus(FRESH));
        pausedUntil = fetch(now).problem().isPresent() || extra ? now.plus(PAUSE) : now;
    }

    private KeyStatus fetch(Instant now) {
        KeyStatus latest;
        try {
            fetched = new Fetched(SigningKeys.read(download.fetch(address)), now);
            unreachable = false;
            latest = new KeyStatus(now, fetched.keys().size(), Optional.empty());
        } catch (IOException failure) {
            unreachable = true;
            latest = new KeyStatus(now, fetched.keys().size(), Optional.of(String.valueOf(failure.getMessage())));
            LOG.log(Level.WARNING, "Keys at {0} not fetched: {1}", address, failure.getMessage());
        }
        status = Optional.of(latest);
        return latest;
    }

    private record Fetched(Map<String, RSAPublicKey> keys, Instant at) {
        boolean has(String keyId, Duration goodFor, Instant now) {
            return keys.containsKey(keyId) && now.isBefore(at.plus(goodFor));
        }

        RSAPublicKey key(String keyId) {
            return Objects.requireNonNull(keys.get(keyId));
        }
    }
}

package org.kith.lti;

import java.net.URI;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.kith.lti.outgoing.AllowedAddresses;
import org.kith.lti.outgoing.Outgoing;

/**
 * The public keys of all platforms, fetched from the addresses registered for them (Security Framework 1.0, 6.3). Each address has its
 * own ring of keys, so a key is never found under another platform's address, whatever its name. Safe for many threads; make one and
 * keep it.
 */
public final class PlatformKeys {
    private final KeyDownload download;
    private final Map<URI, KeyRing> rings = new ConcurrentHashMap<>();

    /** Of platforms on the Internet or on this computer; for others say which addresses may be called. */
    public PlatformKeys() {
        this(new Outgoing(new AllowedAddresses(true, Set.of())));
    }

    public PlatformKeys(Outgoing outgoing) {
        download = new KeyDownload(outgoing);
    }

    /** How the last request for this platform's keys went; empty if there was none since we started. */
    public Optional<KeyStatus> status(Platform platform) {
        return ring(platform).status();
    }

    /** Asks the platform for its keys now, for whoever wants to see whether they can be reached. */
    public KeyStatus check(Platform platform, Instant now) {
        return ring(platform).check(now);
    }

    /** Refuses with {@link LaunchProblem#UNKNOWN_KEY} or {@link LaunchProblem#KEYS_UNREACHABLE}. */
    RSAPublicKey find(Platform platform, String keyId, Instant now) {
        return ring(platform).find(keyId, now);
    }

    private KeyRing ring(Platform platform) {
        return rings.computeIfAbsent(platform.jwksUri(), address -> new KeyRing(address, download));
    }
}

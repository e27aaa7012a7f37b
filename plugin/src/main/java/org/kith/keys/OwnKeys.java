package org.kith.keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.kith.lti.ToolKey;

/** Our keys. Secrets are read once per node; the key pairs every minute, as another node may have made a new one. */
@ApplicationScoped
public class OwnKeys {

    static final Duration FRESH = Duration.ofMinutes(1);

    private static final int SECRET_BYTES = 32;

    private final Map<Purpose, StoredKey> secrets = new EnumMap<>(Purpose.class);
    private Optional<KeyTurns> turns = Optional.empty();
    private Instant read = Instant.MIN;

    @Inject
    StoredKeys stored;

    @Inject
    Clock clock;

    /** 256 bits for HMAC-SHA256. */
    public byte[] visitSecret() {
        return secret(Purpose.VISIT);
    }

    /** 256 bits, for what an LMS has asked to be chosen. */
    public byte[] choiceSecret() {
        return secret(Purpose.CHOICE);
    }

    /** 256 bits, for the codes families type. */
    public byte[] familyCodeSecret() {
        return secret(Purpose.FAMILY_CODE);
    }

    /** 256 bits for HMAC-SHA256, for links sent to families. */
    public byte[] familyLinkSecret() {
        return secret(Purpose.FAMILY_LINK);
    }

    /** 256 bits for HMAC-SHA256, for addresses that calendar programs ask. */
    public byte[] calendarFeedSecret() {
        return secret(Purpose.CALENDAR_FEED);
    }

    /** The key pair we sign messages to LMSs with. */
    public ToolKey toolKey() {
        return turns().signing(clock.instant());
    }

    /** What stands in our key set: the key we sign with, those that signed lately, and one that will sign soon. */
    public List<ToolKey> published() {
        return turns().published(clock.instant());
    }

    /** When the newest key begins to sign; empty if it does already. */
    public Optional<Instant> signsFrom() {
        KeyTurns known = turns();
        return known.isRotating(clock.instant())
                ? Optional.of(known.newest().created().plus(KeyTurns.BEFORE_USE))
                : Optional.empty();
    }

    /**
     * Makes a new key pair, in the caller's transaction. While one waits for its turn there is no other: asked twice, it makes one.
     *
     * @return the id of the new key; empty if one is waiting
     */
    public Optional<String> rotate() {
        KeyTurns known = turns();
        if (known.isRotating(clock.instant())) {
            return Optional.empty();
        }
        ToolKey fresh = ToolKey.generate(clock.instant());
        stored.add(Purpose.LTI, fresh.privateJwk());
        forget();
        return Optional.of(fresh.kid());
    }

    private synchronized byte[] secret(Purpose purpose) {
        StoredKey known = secrets.computeIfAbsent(purpose, missing -> first(missing, OwnKeys::randomSecret));
        return Base64.getUrlDecoder().decode(known.secret());
    }

    private synchronized KeyTurns turns() {
        Instant now = clock.instant();
        KeyTurns known = turns.filter(some -> now.isBefore(read.plus(FRESH))).orElseGet(this::readTurns);
        if (turns.filter(known::equals).isEmpty()) {
            turns = Optional.of(known);
            read = now;
        }
        return known;
    }

    private synchronized void forget() {
        turns = Optional.empty();
    }

    private KeyTurns readTurns() {
        first(Purpose.LTI, () -> ToolKey.generate(clock.instant()).privateJwk());
        return new KeyTurns(stored.all(Purpose.LTI).stream()
                .map(key -> ToolKey.restored(key.createdAt(), key.secret()))
                .toList());
    }

    private StoredKey first(Purpose purpose, Supplier<String> maker) {
        return newest(purpose).orElseGet(() -> make(purpose, maker));
    }

    private StoredKey make(Purpose purpose, Supplier<String> maker) {
        try {
            return stored.keep(purpose, maker.get());
        } catch (PersistenceException anotherNodeWasFirst) {
            return newest(purpose).orElseThrow(() -> anotherNodeWasFirst);
        }
    }

    private Optional<StoredKey> newest(Purpose purpose) {
        return stored.all(purpose).stream().reduce((older, newer) -> newer);
    }

    private static String randomSecret() {
        return RandomSecret.ofBytes(SECRET_BYTES);
    }
}

package org.kith.keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.kith.lti.ToolKey;

/** Our keys, read once per node. */
@ApplicationScoped
public class OwnKeys {

    private static final int VISIT_SECRET_BYTES = 32;

    private final Map<Purpose, StoredKey> read = new EnumMap<>(Purpose.class);

    @Inject
    StoredKeys stored;

    @Inject
    Clock clock;

    /** 256 bits for HMAC-SHA256. */
    public byte[] visitSecret() {
        return Base64.getUrlDecoder()
                .decode(key(Purpose.VISIT, OwnKeys::randomSecret).secret());
    }

    /** The key pair we sign messages to LMSs with. */
    public ToolKey toolKey() {
        StoredKey stored =
                key(Purpose.LTI, () -> ToolKey.generate(clock.instant()).privateJwk());
        return ToolKey.restored(stored.createdAt(), stored.secret());
    }

    private synchronized StoredKey key(Purpose purpose, Supplier<String> maker) {
        StoredKey known = read.get(purpose);
        if (known == null) {
            known = stored.newest(purpose).orElseGet(() -> make(purpose, maker));
            read.put(purpose, known);
        }
        return known;
    }

    private StoredKey make(Purpose purpose, Supplier<String> maker) {
        try {
            return stored.keep(purpose, maker.get());
        } catch (PersistenceException anotherNodeWasFirst) {
            return stored.newest(purpose).orElseThrow(() -> anotherNodeWasFirst);
        }
    }

    private static String randomSecret() {
        byte[] secret = new byte[VISIT_SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }
}

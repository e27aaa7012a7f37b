package org.kith.keys;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.kith.Shared;

/** Keys in the database. */
@Shared
class StoredKeys {

    private final EntityManager database;
    private final Clock clock;

    @Inject
    StoredKeys(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Oldest first. */
    List<StoredKey> all(Purpose purpose) {
        return database.createQuery(
                        "select k from SigningKey k where k.purpose = :purpose order by k.turn", SigningKey.class)
                .setParameter("purpose", purpose)
                .getResultStream()
                .map(SigningKey::stored)
                .toList();
    }

    /** The first of its purpose, in a transaction of its own: a key must outlive whatever asked for it first. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    StoredKey keep(Purpose purpose, String secret) {
        return persisted(new SigningKey(purpose, 1, secret, clock.instant()));
    }

    /** The next of its purpose, in the caller's transaction. */
    StoredKey add(Purpose purpose, String secret) {
        int turn = all(purpose).size() + 1;
        return persisted(new SigningKey(purpose, turn, secret, clock.instant()));
    }

    private StoredKey persisted(SigningKey key) {
        database.persist(key);
        database.flush();
        return key.stored();
    }
}

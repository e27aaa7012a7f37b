package org.kith.keys;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Keys in the database. */
@Dependent
class StoredKeys {

    private final EntityManager database;
    private final Clock clock;

    @Inject
    StoredKeys(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<StoredKey> newest(Purpose purpose) {
        return database.createQuery(
                        "select k from SigningKey k where k.purpose = :purpose order by k.turn desc", SigningKey.class)
                .setParameter("purpose", purpose)
                .setMaxResults(1)
                .getResultStream()
                .map(SigningKey::stored)
                .findFirst();
    }

    /** In a transaction of its own: a key must outlive whatever asked for it first. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    StoredKey keep(Purpose purpose, String secret) {
        SigningKey key = new SigningKey(purpose, secret, clock.instant());
        database.persist(key);
        database.flush();
        return key.stored();
    }
}

package org.kith.roster;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;

/** Finds and keeps conventions. */
@Shared
class Conventions {

    private final EntityManager database;

    @Inject
    Conventions(EntityManager database) {
        this.database = database;
    }

    /** In a transaction of its own, as lists are read behind the scenes. */
    @Transactional(TxType.REQUIRES_NEW)
    Convention of(UUID platform) {
        return Optional.ofNullable(database.find(RosterConvention.class, platform))
                .map(RosterConvention::convention)
                .orElse(Convention.NONE);
    }

    /** In the caller's transaction. */
    void keep(UUID platform, Convention convention) {
        RosterConvention kept = Optional.ofNullable(database.find(RosterConvention.class, platform))
                .orElseGet(() -> new RosterConvention(platform));
        kept.is(convention);
        database.persist(kept);
        database.flush();
    }
}

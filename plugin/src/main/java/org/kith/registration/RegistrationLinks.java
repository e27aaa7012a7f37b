package org.kith.registration;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.audit.Action;
import org.kith.audit.AuditEntries;
import org.kith.keys.RandomSecret;
import org.kith.keys.SecretDigest;

/** Links that register one platform each. */
@Shared
public class RegistrationLinks {

    public static final Duration LIFETIME = Duration.ofHours(24);

    private static final int SECRET_BYTES = 24;

    private final EntityManager database;
    private final AuditEntries audit;
    private final Clock clock;

    @Inject
    RegistrationLinks(EntityManager database, AuditEntries audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return its secret, which nobody can ask for again */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public NewLink make() {
        String secret = RandomSecret.ofBytes(SECRET_BYTES);
        Instant now = clock.instant();
        database.persist(new RegistrationLink(SecretDigest.of(secret), now));
        audit.note(Action.LINK_MADE, "");
        return new NewLink(secret, now.plus(LIFETIME));
    }

    /** Empty if there is no such link, it is over, or it was used. */
    Optional<UUID> open(String secret) {
        return database.createQuery("""
                        select l from RegistrationLink l where l.secretDigest = :digest and l.expiresAt > :now
                        and l.id not in (select u.linkId from RegistrationLinkUse u)""", RegistrationLink.class)
                .setParameter("digest", SecretDigest.of(secret))
                .setParameter("now", clock.instant())
                .getResultStream()
                .map(RegistrationLink::id)
                .findFirst();
    }

    boolean areOpen() {
        return database.createQuery("""
                                select count(l) from RegistrationLink l where l.expiresAt > :now
                                and l.id not in (select u.linkId from RegistrationLinkUse u)""", Long.class)
                        .setParameter("now", clock.instant())
                        .getSingleResult()
                > 0;
    }

    /**
     * Nobody else can use it from now on.
     *
     * @throws PersistenceException if somebody else has used it a moment ago
     */
    void use(UUID link) {
        database.persist(new RegistrationLinkUse(link, clock.instant()));
        database.flush();
    }

    /** In the transaction that registers. */
    void noteUse() {
        audit.note(Action.LINK_USED, "");
    }

    /** As if it had not been used. */
    void giveBack(UUID link) {
        Optional.ofNullable(database.find(RegistrationLinkUse.class, link)).ifPresent(database::remove);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int forgetOld() {
        Instant longAgo = clock.instant().minus(LIFETIME);
        database.createQuery("""
                        delete from RegistrationLinkUse u where u.linkId in (
                            select l.id from RegistrationLink l where l.expiresAt < :longAgo)""").setParameter("longAgo", longAgo).executeUpdate();
        return database.createQuery("delete from RegistrationLink l where l.expiresAt < :longAgo")
                .setParameter("longAgo", longAgo)
                .executeUpdate();
    }
}

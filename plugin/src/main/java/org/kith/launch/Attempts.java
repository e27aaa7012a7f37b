package org.kith.launch;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.keys.SecretDigest;
import org.kith.lti.LaunchAttempt;

/** Login attempts in the database, where every node finds them. */
@Shared
public class Attempts {

    private final EntityManager database;
    private final Clock clock;

    @Inject
    Attempts(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    void keep(LaunchAttempt attempt, UUID registration, BrowserCookie browser) {
        keep(attempt, registration, browser, "");
    }

    /** @param storage frame in which the platform was asked to keep the browser's secret */
    @Transactional
    void keep(LaunchAttempt attempt, UUID registration, BrowserCookie browser, String storage) {
        LoginAttempt kept = new LoginAttempt(attempt, registration, browser);
        kept.mayBeStoredIn(storage);
        database.persist(kept);
    }

    Optional<LoginAttempt> open(String state) {
        return database.createQuery("select a from LoginAttempt a where a.stateDigest = :digest", LoginAttempt.class)
                .setParameter("digest", SecretDigest.of(state))
                .getResultStream()
                .filter(attempt -> !attempt.isOver(clock.instant()))
                .findFirst();
    }

    /**
     * Uses the attempt up, at once and whatever comes of it.
     *
     * @throws PersistenceException if it was used before, also a moment ago on another node
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void claim(LoginAttempt attempt) {
        database.persist(new LoginClaim(attempt.id(), clock.instant()));
        database.flush();
    }

    /** Most attempts that are never finished are no attack: Moodle begins logins for people it then turns away. */
    @Transactional
    public int forgetOld() {
        return database.createQuery("delete from LoginAttempt a where a.expiresAt < :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}

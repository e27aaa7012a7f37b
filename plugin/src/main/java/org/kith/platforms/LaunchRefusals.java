package org.kith.platforms;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.kith.Shared;
import org.kith.lti.LaunchProblem;

/** Counts why launches were refused, for the administrator's page. Only of platforms we know: anybody can send us nonsense. */
@Shared
public class LaunchRefusals {

    static final Duration REMEMBERED = Duration.ofDays(7);

    private final EntityManager database;
    private final Clock clock;

    @Inject
    LaunchRefusals(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @return false if this reason was never counted for this platform: {@link #begin} then */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean count(UUID registration, LaunchProblem reason) {
        return database.createQuery("""
                        update LaunchRefusal r set r.times = r.times + 1, r.lastAt = :now
                        where r.registrationId = :registration and r.reason = :reason""")
                        .setParameter("now", clock.instant())
                        .setParameter("registration", registration)
                        .setParameter("reason", reason)
                        .executeUpdate()
                > 0;
    }

    /** @throws PersistenceException if somebody else has begun the same count a moment ago */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void begin(UUID registration, LaunchProblem reason) {
        database.persist(new LaunchRefusal(registration, reason, clock.instant()));
        database.flush();
    }

    /** The latest first. */
    List<RefusalCount> lately(UUID registration) {
        return database.createQuery("""
                        select r from LaunchRefusal r where r.registrationId = :registration and r.lastAt > :since
                        order by r.lastAt desc""", LaunchRefusal.class)
                .setParameter("registration", registration)
                .setParameter("since", clock.instant().minus(REMEMBERED))
                .getResultStream()
                .map(LaunchRefusal::count)
                .toList();
    }

    /** A reason that has not come up for a week is no longer worth a line. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int forgetOld() {
        return database.createQuery("delete from LaunchRefusal r where r.lastAt < :since")
                .setParameter("since", clock.instant().minus(REMEMBERED))
                .executeUpdate();
    }
}

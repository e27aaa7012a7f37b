package org.kith.platforms;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;
import org.kith.Shared;
import org.kith.keys.OwnKeys;
import org.kith.lti.roster.Caller;
import org.kith.lti.roster.ServiceProblem;

/** As whom we use an LMS's services, and how that went, for the administrator's page. */
@Shared
public class LmsAccess {

    private final EntityManager database;
    private final OwnKeys keys;
    private final Clock clock;

    @Inject
    LmsAccess(EntityManager database, OwnKeys keys, Clock clock) {
        this.database = database;
        this.keys = keys;
        this.clock = clock;
    }

    /** In a transaction of its own: it is asked for behind the scenes, where the server has no entity manager outside of one. */
    @Transactional(TxType.REQUIRES_NEW)
    public Caller caller(UUID platform) {
        PlatformRegistration registration = database.find(PlatformRegistration.class, platform);
        return new Caller(registration.platform(), keys.toolKey(), registration.tokenAudience());
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void rosterRead(UUID platform) {
        database.find(PlatformRegistration.class, platform).rosterRead(clock.instant());
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void rosterFailed(UUID platform, ServiceProblem problem) {
        database.find(PlatformRegistration.class, platform).rosterFailed(problem);
    }
}

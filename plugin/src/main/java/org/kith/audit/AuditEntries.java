package org.kith.audit;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.visitor.Visit;
import org.kith.visitor.Visitor;

/** Writes entries in the caller's transaction, and reads the newest. */
@Shared
public class AuditEntries {

    private static final int SHOWN = 200;

    private final EntityManager database;
    private final Visitor visitor;
    private final Clock clock;

    @Inject
    AuditEntries(EntityManager database, Visitor visitor, Clock clock) {
        this.database = database;
        this.visitor = visitor;
        this.clock = clock;
    }

    public void note(Action action, String detail) {
        database.persist(new AuditEntry(action, detail, by(), clock.instant()));
    }

    public void note(Action action, String detail, UUID platform) {
        database.persist(new AuditEntry(action, detail, by(), clock.instant()).about(platform));
    }

    /** Removes those about this platform that are older. @return how many */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int removeBefore(UUID platform, Instant before) {
        return database.createQuery("delete from AuditEntry e where e.platform = :platform and e.notedAt < :before")
                .setParameter("platform", platform.toString())
                .setParameter("before", before)
                .executeUpdate();
    }

    /** What was noted of something that was done, the latest first: for who has to show that it was. */
    public List<String> details(Action action, UUID platform) {
        return database.createQuery(
                        "select e.detail from AuditEntry e where e.platform = :platform and e.action = :action order by e.notedAt desc",
                        String.class)
                .setParameter("platform", platform.toString())
                .setParameter("action", action)
                .getResultList();
    }

    List<AuditLine> newest() {
        return database.createQuery("select e from AuditEntry e order by e.notedAt desc, e.id", AuditEntry.class)
                .setMaxResults(SHOWN)
                .getResultStream()
                .map(AuditEntry::line)
                .toList();
    }

    List<AuditLine> newestOf(UUID platform) {
        return database.createQuery(
                        "select e from AuditEntry e where e.platform = :platform order by e.notedAt desc, e.id",
                        AuditEntry.class)
                .setParameter("platform", platform.toString())
                .setMaxResults(SHOWN)
                .getResultStream()
                .map(AuditEntry::line)
                .toList();
    }

    /** Empty behind the scenes, where nobody visits. */
    private Optional<Visit> by() {
        try {
            return visitor.known();
        } catch (ContextNotActiveException nobodyVisits) {
            return Optional.empty();
        }
    }
}

package org.kith.links;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.audit.Action;
import org.kith.audit.AuditEntries;
import org.kith.visitor.Visit;

/** Counts what did not fit, by link. Whoever counts holds the lock on the link's row. */
@Shared
class WrongProofs {

    /** Within an hour; then an hour's rest. */
    static final int AT_ONCE = 5;

    /** Of ten thousand combinations of four digits; then the link is revoked. */
    static final int EVER = 20;

    static final Duration REST = Duration.ofHours(1);

    private final EntityManager database;
    private final AuditEntries audit;
    private final Clock clock;

    @Inject
    WrongProofs(EntityManager database, AuditEntries audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** Until when nothing more can be shown by this link; empty if it can now. */
    Optional<Instant> shutUntil(UUID link) {
        List<Instant> last = last(link);
        if (last.size() < AT_ONCE || !last.get(0).isBefore(last.get(AT_ONCE - 1).plus(REST))) {
            return Optional.empty();
        }
        return Optional.of(last.get(0).plus(REST)).filter(clock.instant()::isBefore);
    }

    /** One more, which may shut the link for a while or end it. */
    void count(FamilyLink link) {
        database.persist(new WrongProof(link.id(), clock.instant()));
        database.flush();
        if (all(link.id()) >= EVER) {
            link.revoke(Visit.NOBODY, clock.instant());
            note(Action.FAMILY_LINK_REVOKED, link);
        } else if (shutUntil(link.id()).isPresent()) {
            note(Action.FAMILY_LINK_SHUT, link);
        }
    }

    private void note(Action what, FamilyLink link) {
        audit.note(what, link.id().toString(), link.platform());
    }

    private long all(UUID link) {
        return database.createQuery("select count(w) from WrongProof w where w.linkId = :link", Long.class)
                .setParameter("link", link)
                .getSingleResult();
    }

    /** Newest first. */
    private List<Instant> last(UUID link) {
        return database.createQuery(
                        "select w from WrongProof w where w.linkId = :link order by w.triedAt desc", WrongProof.class)
                .setParameter("link", link)
                .setMaxResults(AT_ONCE)
                .getResultStream()
                .map(WrongProof::triedAt)
                .toList();
    }
}

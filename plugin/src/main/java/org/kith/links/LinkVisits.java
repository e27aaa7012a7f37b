package org.kith.links;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.visitor.Standing;
import org.kith.visitor.Visit;
import org.kith.visitor.VisitEnded;

/** Keeps the stays that began by links; changes are in the caller's transaction. */
@Shared
class LinkVisits {

    private final EntityManager database;
    private final Clock clock;

    @Inject
    LinkVisits(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    BegunVisit begin(OpenLink link) {
        LinkVisit visit = new LinkVisit(link.id(), clock.instant());
        database.persist(visit);
        database.flush();
        return visit.view();
    }

    /** Whether this visit may go on as what its token says: neither it nor its link has ended. */
    boolean goesOn(Visit visit) {
        Instant now = clock.instant();
        return visit.byLink()
                .flatMap(this::find)
                .filter(kept -> kept.goesOnAt(now))
                .filter(kept -> kept.isProved() || visit.standing() == Standing.LINK_HOLDER)
                .map(kept -> database.find(FamilyLink.class, kept.linkId()))
                .filter(link -> link.worksAt(now))
                .isPresent();
    }

    /** Once is enough. */
    void end(UUID id) {
        find(id).ifPresent(visit -> visit.end(clock.instant()));
        database.flush();
    }

    /** Its reader has shown to be whom the link is for. */
    BegunVisit prove(UUID id) {
        LinkVisit visit = find(id).orElseThrow(VisitEnded::new);
        visit.prove(clock.instant());
        database.flush();
        return visit.view();
    }

    /** Of a platform, those that ended before. @return how many */
    @Transactional(TxType.REQUIRES_NEW)
    int removeBefore(UUID platform, Instant ended) {
        return database.createQuery("""
                        delete from LinkVisit v where v.endsAt < :ended and v.linkId in (
                            select l.id from FamilyLink l where l.platform = :platform)""")
                .setParameter("platform", platform)
                .setParameter("ended", ended)
                .executeUpdate();
    }

    /** @throws VisitEnded if there is no such visit */
    UUID linkOf(UUID id) {
        return find(id).orElseThrow(VisitEnded::new).linkId();
    }

    /** @throws VisitEnded if there is no such visit */
    LinkPurpose purposeOf(UUID id) {
        return database.find(FamilyLink.class, linkOf(id)).open().purpose();
    }

    private Optional<LinkVisit> find(UUID id) {
        return Optional.ofNullable(database.find(LinkVisit.class, id));
    }
}

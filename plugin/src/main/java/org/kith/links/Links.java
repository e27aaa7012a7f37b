package org.kith.links;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.audit.Action;
import org.kith.audit.AuditEntries;
import org.kith.families.Families;
import org.kith.households.Households;
import org.kith.page.NotFound;
import org.kith.platforms.KnownAddress;
import org.kith.platforms.OwnAddress;

/** Makes, finds and revokes links for guardians. Whose guardian somebody is, is the caller's to ask. */
@Shared
public class Links {

    private final EntityManager database;
    private final LinkTokens tokens;
    private final Families families;
    private final OwnAddress own;
    private final AuditEntries audit;
    private final Clock clock;

    @Inject
    Households households;

    @Inject
    KnownAddress known;

    @Inject
    Links(
            EntityManager database,
            LinkTokens tokens,
            Families families,
            OwnAddress own,
            AuditEntries audit,
            Clock clock) {
        this.database = database;
        this.tokens = tokens;
        this.families = families;
        this.own = own;
        this.audit = audit;
        this.clock = clock;
    }

    /** In the caller's transaction. @return with its address, which nobody can ask for again */
    public IssuedLink issue(NewFamilyLink wanted) {
        return issue(wanted, own.base());
    }

    /** The same for a letter, behind the scenes too. Empty where it is not known under which address we are reached. */
    public Optional<IssuedLink> issueForLetter(NewFamilyLink wanted) {
        return known.base().map(base -> issue(wanted, base));
    }

    /** Those of this person under any record that work now, newest first. */
    public List<LinkView> of(UUID guardian) {
        return working(guardian).stream().map(FamilyLink::view).toList();
    }

    /** Those for one course. */
    public List<LinkView> of(UUID guardian, UUID course) {
        return of(guardian).stream()
                .filter(link -> link.course().equals(course))
                .toList();
    }

    /** Whoever holds it is out at once. @throws NotFound if it is not this person's, or works no more */
    public void revoke(UUID guardian, UUID id, UUID by) {
        FamilyLink link = working(guardian).stream()
                .filter(own -> own.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        end(link, by);
    }

    /** All for one course, also none. @return how many */
    public int revokeAll(UUID guardian, UUID course, UUID by) {
        List<FamilyLink> links = working(guardian).stream()
                .filter(link -> link.courseId().equals(course))
                .toList();
        links.forEach(link -> end(link, by));
        return links.size();
    }

    /**
     * What lies behind a token; empty if it is none of ours, has expired or was revoked, or if its guardian cares for nobody in its
     * household any more.
     */
    Optional<OpenLink> open(String token) {
        return tokens.read(token)
                .map(id -> database.find(FamilyLink.class, id))
                .filter(link -> link.worksAt(clock.instant()) && isAtHome(link))
                .map(FamilyLink::open);
    }

    /** Of a platform, those that ended before; with their visits and what was tried by them. @return how many */
    @Transactional(TxType.REQUIRES_NEW)
    public int removeBefore(UUID platform, Instant ended) {
        return database.createQuery("""
                        delete from FamilyLink l where l.platform = :platform
                          and (l.expiresAt < :ended or l.revokedAt < :ended)""")
                .setParameter("platform", platform)
                .setParameter("ended", ended)
                .executeUpdate();
    }

    private IssuedLink issue(NewFamilyLink wanted, URI base) {
        FamilyLink link = new FamilyLink(wanted, clock.instant());
        URI address = URI.create(base + "/l/" + tokens.write(link.id()));
        database.persist(link);
        audit.note(Action.FAMILY_LINK_MADE, link.id().toString(), link.platform());
        database.flush();
        return new IssuedLink(link.id(), address, link.expiresAt());
    }

    private boolean isAtHome(FamilyLink link) {
        return households.ofGuardian(link.guardianId()).stream().anyMatch(link::isOf);
    }

    private void end(FamilyLink link, UUID by) {
        link.revoke(by, clock.instant());
        audit.note(Action.FAMILY_LINK_REVOKED, link.id().toString(), link.platform());
        database.flush();
    }

    private List<FamilyLink> working(UUID guardian) {
        Instant now = clock.instant();
        return database.createQuery("""
                        select l from FamilyLink l where l.guardianId in :records
                        order by l.madeAt desc, l.id""", FamilyLink.class)
                .setParameter("records", families.recordsOf(guardian))
                .getResultStream()
                .filter(link -> link.worksAt(now))
                .toList();
    }
}

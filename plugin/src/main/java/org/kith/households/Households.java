package org.kith.households;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.page.NotFound;

/** Finds and keeps the links between guardians and students. Whose they are is the caller's to ask. */
@Shared
public class Households {

    private final EntityManager database;
    private final PersonRecords records;
    private final Clock clock;

    @Inject
    Removals removals;

    @Inject
    Households(EntityManager database, PersonRecords records, Clock clock) {
        this.database = database;
        this.records = records;
        this.clock = clock;
    }

    /** A home nobody lives in yet, in the caller's transaction. */
    public UUID found(UUID platform) {
        Household fresh = new Household(platform, clock.instant());
        database.persist(fresh);
        return fresh.id();
    }

    /**
     * Links them, or finds them linked, in the caller's transaction. Any record of the guardian will do.
     *
     * @param platform of both
     */
    public Link link(UUID platform, NewLink wanted) {
        Guardianship link = entity(wanted.guardian(), wanted.student()).orElseGet(() -> fresh(platform, wanted));
        removals.during(List.of(link), () -> link.link(wanted, clock.instant()));
        return link.view();
    }

    /** The same in a transaction of its own. @throws PersistenceException if another has linked them a moment ago */
    @Transactional(TxType.REQUIRES_NEW)
    public Link linkNow(UUID platform, NewLink wanted) {
        return link(platform, wanted);
    }

    /** All links of this person under any record, ended ones too. */
    public List<Link> ofGuardian(UUID guardian) {
        return ofRecords(records.of(guardian));
    }

    /** The same. @param own all records of the guardian, where they are known */
    public List<Link> ofRecords(Collection<UUID> own) {
        return links("g.guardianId", own);
    }

    /** All links of these students, ended ones too, oldest first. */
    public List<Link> ofStudents(Collection<UUID> students) {
        return links("g.studentId", students);
    }

    /** Everybody in this home and every child they care for in it, ended links too. */
    public List<Link> in(UUID household) {
        return links("g.householdId", List.of(household));
    }

    /** Empty if these two have never been linked. Of several records of the guardian, one that is still linked. */
    public Optional<Link> between(UUID guardian, UUID student) {
        return entity(guardian, student).map(Guardianship::view);
    }

    /** Under every record of the guardian. @throws NotFound if they were never linked */
    public void end(Link.Pair pair, UUID by) {
        demand(pair).forEach(link -> link.end(by, clock.instant()));
        database.flush();
    }

    /** Takes back an end. @throws NotFound if they were never linked */
    public void takeUp(Link.Pair pair) {
        demand(pair).forEach(Guardianship::takeUp);
        database.flush();
    }

    /** From now on in this home; its platform is the caller's to ask. @throws NotFound if they were never linked */
    public void move(Link.Pair pair, UUID household) {
        List<Guardianship> links = demand(pair);
        removals.during(links, () -> links.forEach(link -> link.moveTo(household)));
    }

    /** @throws NotFound if they were never linked */
    public void call(Link.Pair pair, Relation relation) {
        demand(pair).forEach(link -> link.isCalled(relation));
        database.flush();
    }

    private Guardianship fresh(UUID platform, NewLink wanted) {
        UUID home = wanted.household()
                .or(() -> ofGuardian(wanted.guardian()).stream()
                        .filter(Link::holds)
                        .map(Link::household)
                        .findFirst())
                .orElseGet(() -> found(platform));
        database.flush();
        Guardianship link = new Guardianship(wanted, home, clock.instant());
        database.persist(link);
        return link;
    }

    private List<Guardianship> demand(Link.Pair pair) {
        List<Guardianship> links = entities(pair.guardian(), pair.student());
        if (links.isEmpty()) {
            throw new NotFound();
        }
        return links;
    }

    private Optional<Guardianship> entity(UUID guardian, UUID student) {
        return entities(guardian, student).stream()
                .min(Comparator.comparing(link -> !link.view().holds()));
    }

    /** Oldest first. */
    private List<Guardianship> entities(UUID guardian, UUID student) {
        return database.createQuery("""
                        select g from Guardianship g
                        where g.guardianId in :records and g.studentId = :student order by g.linkedAt""", Guardianship.class)
                .setParameter("records", records.of(guardian))
                .setParameter("student", student)
                .getResultList();
    }

    private List<Link> links(String where, Collection<UUID> ids) {
        return Portions.of(ids)
                .flatMap(some -> database.createQuery(
                                "select g from Guardianship g where " + where + " in :ids order by g.linkedAt, g.id",
                                Guardianship.class)
                        .setParameter("ids", some)
                        .getResultStream())
                .map(Guardianship::view)
                .toList();
    }
}

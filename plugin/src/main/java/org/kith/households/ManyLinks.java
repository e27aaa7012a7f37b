package org.kith.households;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.Shared;

/** Links by the hundred, as a list brings them, in the caller's transaction; {@link Households} is for one at a time. */
@Shared
public class ManyLinks {

    private final EntityManager database;
    private final Clock clock;

    @Inject
    Removals removals;

    @Inject
    ManyLinks(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Links these two and two for the first time; to be flushed by the caller.
     *
     * @param wanted each with its household, which is in the database
     */
    public void make(List<NewLink> wanted) {
        Instant now = clock.instant();
        wanted.forEach(
                link -> database.persist(new Guardianship(link, link.household().orElseThrow(), now)));
    }

    /** The same again, of those who were linked before. */
    public void linkAgain(List<NewLink> wanted) {
        Map<Link.Pair, Guardianship> known =
                known(wanted.stream().map(ManyLinks::pair).toList());
        Instant now = clock.instant();
        removals.during(
                known.values(),
                () -> wanted.forEach(
                        link -> Optional.ofNullable(known.get(pair(link))).ifPresent(old -> old.link(link, now))));
    }

    /** From now on in these homes; their platform is the caller's to ask. */
    public void move(Map<Link.Pair, UUID> homes) {
        Map<Link.Pair, Guardianship> known = known(homes.keySet());
        removals.during(
                known.values(),
                () -> known.forEach(
                        (pair, link) -> Optional.ofNullable(homes.get(pair)).ifPresent(link::moveTo)));
    }

    /** Those that hold end, all at this moment. */
    public void end(Collection<Link.Pair> pairs, UUID by, Instant moment) {
        known(pairs).values().forEach(link -> link.end(by, moment));
        database.flush();
    }

    /** Of these holds what an LMS says, where it says it, and nothing else any more. */
    public void narrow(Collection<Link.Pair> pairs) {
        known(pairs).values().forEach(Guardianship::narrow);
        database.flush();
    }

    /** Of these students or these records of guardians, ended ones too. */
    public Set<Link> about(Collection<UUID> students, Collection<UUID> guardians) {
        return Stream.concat(linksOf("g.studentId", students), linksOf("g.guardianId", guardians))
                .map(Guardianship::view)
                .collect(Collectors.toSet());
    }

    /** Every student of this platform to whom somebody is linked now. */
    public Set<UUID> studentsOf(UUID platform) {
        return database.createQuery("""
                        select distinct g.studentId from Guardianship g, Household h
                        where h.id = g.householdId and h.platform = :platform and g.endedAt is null""", UUID.class)
                .setParameter("platform", platform)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    private Map<Link.Pair, Guardianship> known(Collection<Link.Pair> pairs) {
        Set<Link.Pair> wanted = Set.copyOf(pairs);
        return linksOf("g.studentId", pairs.stream().map(Link.Pair::student).toList())
                .filter(link -> wanted.contains(link.view().pair()))
                .collect(Collectors.toMap(link -> link.view().pair(), link -> link));
    }

    private Stream<Guardianship> linksOf(String where, Collection<UUID> ids) {
        return Portions.of(ids)
                .flatMap(some -> database.createQuery(
                                "select g from Guardianship g where " + where + " in :ids", Guardianship.class)
                        .setParameter("ids", some)
                        .getResultStream());
    }

    private static Link.Pair pair(NewLink link) {
        return new Link.Pair(link.guardian(), link.student());
    }
}

package org.kith.sis;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.households.Link;
import org.kith.households.Portions;
import org.kith.sis.match.Step;

/** Finds and keeps what each list has said about whom. */
@Shared
public class ListLinks {

    private final EntityManager database;

    @Inject
    ListLinks(EntityManager database) {
        this.database = database;
    }

    /** In the caller's transaction, to be flushed by the caller: of pairs that the list has not noted before. */
    void note(UUID list, Map<Link.Pair, Step.Kind> steps) {
        steps.forEach((pair, kind) -> database.persist(new ListLink(list, pair, kind)));
    }

    /** What an earlier run of this list has noted. */
    Set<Link.Pair> notedBy(UUID list) {
        return database.createQuery("select l from ListLink l where l.listId = :list", ListLink.class)
                .setParameter("list", list)
                .getResultStream()
                .map(ListLink::pair)
                .collect(Collectors.toSet());
    }

    /** Everything a list has done, but for what it only found. */
    Map<Link.Pair, Step.Kind> doneBy(UUID list) {
        return database.createQuery("select l from ListLink l where l.listId = :list", ListLink.class)
                .setParameter("list", list)
                .getResultStream()
                .filter(link -> link.kind() != Step.Kind.FOUND)
                .collect(Collectors.toMap(ListLink::pair, ListLink::kind));
    }

    /** There is something that could be taken back. */
    boolean isAnyDoneBy(UUID list) {
        return database.createQuery(
                                "select count(l) from ListLink l where l.listId = :list"
                                        + " and l.kind <> org.kith.sis.match.Step.Kind.FOUND",
                                Long.class)
                        .setParameter("list", list)
                        .getSingleResult()
                > 0;
    }

    /** Those of these that another list, which holds, has said too. */
    Set<Link.Pair> alsoSaid(UUID list, Collection<Link.Pair> pairs) {
        return others(list, pairs).map(ListLink::pair).collect(Collectors.toSet());
    }

    /** What this list has done counts as done by those that say it too, so that it can be taken back with them. */
    void handOn(UUID list, Map<Link.Pair, Step.Kind> done) {
        others(list, done.keySet()).forEach(link -> link.inherits(done.getOrDefault(link.pair(), Step.Kind.FOUND)));
        database.flush();
    }

    /** Links that ended because a list was taken back, and not because anybody wanted this one ended. */
    public Set<Link.Pair> undone(Collection<Link> links) {
        Map<Link.Pair, Link> ended = new HashMap<>();
        links.stream().filter(link -> !link.holds()).forEach(link -> ended.put(link.pair(), link));
        return Portions.of(students(ended.keySet()))
                .flatMap(some -> database.createQuery("""
                                select l, f from ListLink l, FamilyList f where f.id = l.listId
                                and f.takenBackAt is not null and l.studentId in :students""", Object[].class)
                        .setParameter("students", some)
                        .getResultStream())
                .filter(row -> ended.containsKey(((ListLink) row[0]).pair())
                        && ended.get(((ListLink) row[0]).pair())
                                .ended()
                                .filter(((FamilyList) row[1]).takenBackAt()::equals)
                                .isPresent())
                .map(row -> ((ListLink) row[0]).pair())
                .collect(Collectors.toSet());
    }

    private Stream<ListLink> others(UUID list, Collection<Link.Pair> pairs) {
        Set<Link.Pair> wanted = Set.copyOf(pairs);
        return Portions.of(students(pairs))
                .flatMap(some -> database.createQuery("""
                                select l from ListLink l where l.listId <> :list and l.studentId in :students and l.listId in (
                                select f.id from FamilyList f where f.state = org.kith.sis.ListState.DONE)""", ListLink.class)
                        .setParameter("list", list)
                        .setParameter("students", some)
                        .getResultStream())
                .filter(link -> wanted.contains(link.pair()));
    }

    private static List<UUID> students(Collection<Link.Pair> pairs) {
        return pairs.stream().map(Link.Pair::student).distinct().toList();
    }
}

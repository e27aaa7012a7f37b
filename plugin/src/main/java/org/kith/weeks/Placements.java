package org.kith.weeks;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.Shared;

/** Which objectives of a course stand in which weeks; for thousands at once, where {@link Weeks} places one. */
@Shared
public class Placements {

    private final EntityManager database;
    private final Clock clock;

    @Inject
    Placements(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The weeks of each objective that is in any. */
    public Map<UUID, Set<SchoolWeek>> of(UUID course) {
        return cards(course).stream()
                .filter(FamilyCard::isInWeek)
                .collect(Collectors.groupingBy(
                        FamilyCard::objective, Collectors.mapping(FamilyCard::week, Collectors.toSet())));
    }

    /**
     * Puts objectives into weeks, each at the end; what is there stays, what was taken out comes back with what was written.
     *
     * @param wanted all of one course
     */
    public void add(UUID course, Collection<Placement> wanted) {
        List<FamilyCard> all = cards(course);
        Map<List<Object>, FamilyCard> known =
                all.stream().collect(Collectors.toMap(card -> List.of(card.objective(), card.week()), card -> card));
        Map<SchoolWeek, Integer> last = new HashMap<>();
        all.forEach(card -> last.merge(card.week(), card.place(), Math::max));
        for (Placement placement : wanted) {
            FamilyCard card = known.computeIfAbsent(
                    List.of(placement.objective(), placement.week()),
                    none -> new FamilyCard(placement, last.merge(placement.week(), 1, Integer::sum), clock.instant()));
            card.backIntoWeek();
            database.persist(card);
        }
        database.flush();
    }

    private List<FamilyCard> cards(UUID course) {
        return database.createQuery("select c from FamilyCard c where c.courseId = :course", FamilyCard.class)
                .setParameter("course", course)
                .getResultList();
    }
}

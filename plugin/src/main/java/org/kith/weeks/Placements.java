package org.kith.weeks;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which objectives of a course stand in which weeks; for thousands at once, where {@link Weeks} places one. */
@Dependent
public class Placements {

    private final EntityManager database;
    private final Clock clock;

    @Inject
    Placements(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** All of the course, without those taken out again. */
    public Set<Placement> of(UUID course) {
        return cards(course).stream()
                .filter(FamilyCard::isInWeek)
                .map(FamilyCard::placement)
                .collect(Collectors.toSet());
    }

    /**
     * Puts objectives into weeks, each at the end; what is there stays, what was taken out comes back with what was written.
     *
     * @param wanted objectives of this course
     */
    public void add(UUID course, Collection<Placement> wanted) {
        List<FamilyCard> all = cards(course);
        Map<Placement, FamilyCard> known =
                all.stream().collect(Collectors.toMap(FamilyCard::placement, Function.identity()));
        Map<SchoolWeek, Integer> last = lastPlaces(all);
        for (Placement placement : wanted) {
            FamilyCard card = known.computeIfAbsent(
                    placement, fresh -> card(course, fresh, last.merge(fresh.week(), 1, Integer::sum)));
            card.backIntoWeek();
            database.persist(card);
        }
        database.flush();
    }

    private FamilyCard card(UUID course, Placement placement, int place) {
        return new FamilyCard(course, placement.objective(), placement.week(), place, clock.instant());
    }

    private static Map<SchoolWeek, Integer> lastPlaces(List<FamilyCard> cards) {
        Map<SchoolWeek, Integer> last = new HashMap<>();
        cards.forEach(card -> last.merge(card.placement().week(), card.place(), Math::max));
        return last;
    }

    private List<FamilyCard> cards(UUID course) {
        return database.createQuery("select c from FamilyCard c where c.courseId = :course", FamilyCard.class)
                .setParameter("course", course)
                .getResultList();
    }
}

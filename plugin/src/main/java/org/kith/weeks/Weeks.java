package org.kith.weeks;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.objectives.Objectives;
import org.kith.page.Language;
import org.kith.page.NotFound;

/** A course's cards; always asked for through the course of the visit. */
@Dependent
public class Weeks {

    private final EntityManager database;
    private final Objectives objectives;
    private final Clock clock;

    @Inject
    Weeks(EntityManager database, Objectives objectives, Clock clock) {
        this.database = database;
        this.objectives = objectives;
        this.clock = clock;
    }

    /** The week's cards as teachers see them, in order. */
    public List<CardView> cards(UUID course, SchoolWeek week) {
        return entities(course, week).stream().map(FamilyCard::view).toList();
    }

    /** What families see of this week, in order. */
    public List<PublishedCard> published(UUID course, SchoolWeek week) {
        return entities(course, week).stream()
                .filter(card -> card.state().isPublic())
                .map(FamilyCard::published)
                .toList();
    }

    /** @throws NotFound if the course has no such card or families cannot read it */
    public PublishedCard published(UUID course, UUID card) {
        return Optional.of(entity(course, card))
                .filter(found -> found.state().isPublic())
                .map(FamilyCard::published)
                .orElseThrow(NotFound::new);
    }

    /** Mondays of weeks with something to read, newest first. */
    public List<SchoolWeek> publishedWeeks(UUID course) {
        return database.createQuery("""
                        select distinct c.weekStart from FamilyCard c
                        where c.courseId = :course and c.publishedAt is not null and c.removedAt is null
                        order by c.weekStart desc""", LocalDate.class)
                .setParameter("course", course)
                .getResultStream()
                .map(SchoolWeek::new)
                .toList();
    }

    /** @throws NotFound if there is none, or it belongs to another course */
    public CardView card(UUID course, UUID card) {
        return entity(course, card).view();
    }

    /** Puts an objective into a week, once; one that was taken out comes back with what was written. */
    public CardView place(UUID course, SchoolWeek week, UUID objective) {
        objectives.get(course, objective);
        FamilyCard card = placed(course, week, objective).orElseGet(() -> {
            int last = entities(course, week).stream()
                    .mapToInt(FamilyCard::place)
                    .max()
                    .orElse(0);
            return new FamilyCard(course, objective, week, last + 1, clock.instant());
        });
        card.backIntoWeek();
        database.persist(card);
        database.flush();
        return card.view();
    }

    FamilyCard entity(UUID course, UUID card) {
        return database.createQuery(
                        "select c from FamilyCard c where c.courseId = :course and c.id = :card", FamilyCard.class)
                .setParameter("course", course)
                .setParameter("card", card)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** @throws CardChangedMeanwhile if somebody else has written since {@code version} */
    CardView draft(UUID course, UUID card, Draft draft) {
        FamilyCard found = entity(course, card);
        if (found.version() != draft.version()) {
            throw new CardChangedMeanwhile();
        }
        found.draft(draft.words(), draft.author(), clock.instant());
        database.flush();
        return found.view();
    }

    void publish(UUID course, SchoolWeek week) {
        List<FamilyCard> ready = entities(course, week).stream()
                .filter(card -> card.state() == CardState.READY)
                .toList();
        if (ready.isEmpty()) {
            throw new NothingToPublish();
        }
        ready.forEach(card -> card.publish(clock.instant()));
        database.flush();
    }

    Clock clock() {
        return clock;
    }

    private Optional<FamilyCard> placed(UUID course, SchoolWeek week, UUID objective) {
        return database.createQuery("""
                        select c from FamilyCard c
                        where c.courseId = :course and c.weekStart = :monday and c.objectiveId = :objective""", FamilyCard.class)
                .setParameter("course", course)
                .setParameter("monday", week.monday())
                .setParameter("objective", objective)
                .getResultStream()
                .findFirst();
    }

    private List<FamilyCard> entities(UUID course, SchoolWeek week) {
        return database.createQuery("""
                        select distinct c from FamilyCard c left join fetch c.texts
                        where c.courseId = :course and c.weekStart = :monday and c.removedAt is null
                        order by c.place, c.id""", FamilyCard.class)
                .setParameter("course", course)
                .setParameter("monday", week.monday())
                .getResultList();
    }

    /**
     * What a teacher has written.
     *
     * @param version of the card when it was opened
     */
    record Draft(Map<Language, CardWords> words, UUID author, long version) {}
}

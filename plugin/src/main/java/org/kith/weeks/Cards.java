package org.kith.weeks;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.page.AtTheSameMoment;
import org.kith.page.NotFound;

/** Finds and keeps cards; there is no card without its course. */
@Shared
class Cards {

    private final EntityManager database;

    @Inject
    Cards(EntityManager database) {
        this.database = database;
    }

    /** Those that stand in this week, in order. */
    List<FamilyCard> in(UUID course, SchoolWeek week) {
        return database.createQuery("""
                        select distinct c from FamilyCard c left join fetch c.texts
                        where c.courseId = :course and c.weekStart = :monday and c.removedAt is null
                        order by c.place, c.id""", FamilyCard.class)
                .setParameter("course", course)
                .setParameter("monday", week.monday())
                .getResultList();
    }

    /** @throws NotFound if there is none, or it belongs to another course */
    FamilyCard one(UUID course, UUID card) {
        return one(course, card, LockModeType.NONE);
    }

    /** For writing: one at a time, and whoever has opened it before sees that it is another version now. */
    FamilyCard held(UUID course, UUID card) {
        return one(course, card, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    Optional<FamilyCard> placed(Placement placement) {
        return database.createQuery("""
                        select c from FamilyCard c
                        where c.courseId = :course and c.weekStart = :monday and c.objectiveId = :objective""", FamilyCard.class)
                .setParameter("course", placement.course())
                .setParameter("monday", placement.week().monday())
                .setParameter("objective", placement.objective())
                .getResultStream()
                .findFirst();
    }

    /** Whether the course has ever had a card. */
    boolean any(UUID course) {
        return !database.createQuery("select c.id from FamilyCard c where c.courseId = :course", UUID.class)
                .setParameter("course", course)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    List<UUID> all(UUID course) {
        return database.createQuery("select c.id from FamilyCard c where c.courseId = :course", UUID.class)
                .setParameter("course", course)
                .getResultList();
    }

    /** Newest first. */
    List<LocalDate> publishedMondays(UUID course) {
        return database.createQuery("""
                        select distinct c.weekStart from FamilyCard c
                        where c.courseId = :course and c.publishedAt is not null and c.removedAt is null
                        order by c.weekStart desc""", LocalDate.class)
                .setParameter("course", course)
                .getResultList();
    }

    void keep(FamilyCard card) {
        database.persist(card);
        flush();
    }

    /** @throws AtTheSameMoment if a constraint or a version says that somebody else was faster */
    void flush() {
        try {
            database.flush();
        } catch (PersistenceException failure) {
            throw AtTheSameMoment.in(failure, "family_card_once", "card_text_once");
        }
    }

    private FamilyCard one(UUID course, UUID card, LockModeType lock) {
        return database.createQuery(
                        "select c from FamilyCard c where c.courseId = :course and c.id = :card", FamilyCard.class)
                .setParameter("course", course)
                .setParameter("card", card)
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}

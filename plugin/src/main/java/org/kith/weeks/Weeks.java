package org.kith.weeks;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.objectives.Objectives;
import org.kith.page.AtTheSameMoment;
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

    /** What families would see if everything written were published now. */
    public List<PublishedCard> drafts(UUID course, SchoolWeek week) {
        return entities(course, week).stream()
                .filter(FamilyCard::canBePublished)
                .map(card -> card.asIfPublished(clock.instant()))
                .toList();
    }

    /** Whether the course has ever had a card. */
    public boolean begun(UUID course) {
        return !database.createQuery("select c.id from FamilyCard c where c.courseId = :course", UUID.class)
                .setParameter("course", course)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
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

    /**
     * Puts an objective into a week, once; one that was taken out comes back with what was written.
     *
     * @throws AtTheSameMoment if somebody else is putting it there
     */
    public CardView place(Placement placement) {
        objectives.get(placement.course(), placement.objective());
        FamilyCard card = placed(placement).orElseGet(() -> {
            List<FamilyCard> others = entities(placement.course(), placement.week());
            int last = others.stream().mapToInt(FamilyCard::place).max().orElse(0);
            return new FamilyCard(placement, last + 1, clock.instant());
        });
        card.backIntoWeek();
        database.persist(card);
        flush();
        return card.view();
    }

    /** @throws CardChangedMeanwhile if somebody else has written since the form was opened */
    CardView draft(UUID course, UUID card, CardForm form, UUID author) {
        FamilyCard found = held(course, card);
        if (found.version() != form.version() && !found.says(form.words())) {
            throw new CardChangedMeanwhile();
        }
        found.draft(form.words(), author, clock.instant());
        flush();
        return found.view();
    }

    void markReady(UUID course, UUID card) {
        held(course, card).markReady();
        flush();
    }

    void publishCard(UUID course, UUID card) {
        held(course, card).publish(clock.instant());
        flush();
    }

    void withdraw(UUID course, UUID card) {
        held(course, card).withdraw();
        flush();
    }

    /** Shows every ready card of the week to families. @throws NothingToPublish if none is ready */
    public void publish(UUID course, SchoolWeek week) {
        List<FamilyCard> ready = entities(course, week).stream()
                .filter(card -> card.state() == CardState.READY)
                .toList();
        if (ready.isEmpty()) {
            throw new NothingToPublish();
        }
        ready.forEach(card -> card.publish(clock.instant()));
        flush();
    }

    /** Takes an objective out of its week. @throws StillPublished if families can read the card */
    public CardView remove(UUID course, UUID card) {
        FamilyCard found = held(course, card);
        found.leaveWeek(clock.instant());
        flush();
        return found.view();
    }

    /** One place up or down in its week; at the end of the list nothing happens. */
    public void move(UUID course, UUID card, int by) {
        FamilyCard moved = entity(course, card);
        List<FamilyCard> all = new ArrayList<>(entities(course, moved.week()));
        int from = all.indexOf(moved);
        if (from < 0) {
            throw new NotFound();
        }
        int to = Math.max(0, Math.min(all.size() - 1, from + by));
        all.add(to, all.remove(from));
        for (int place = 0; place < all.size(); place++) {
            all.get(place).place(place + 1);
        }
        flush();
    }

    /** A constraint or a version says that somebody else was faster. */
    private void flush() {
        try {
            database.flush();
        } catch (PersistenceException atTheSameMoment) {
            throw new AtTheSameMoment();
        }
    }

    private FamilyCard entity(UUID course, UUID card) {
        return entity(course, card, LockModeType.NONE);
    }

    /** For writing: one at a time, and whoever has opened it before sees that it is another version now. */
    private FamilyCard held(UUID course, UUID card) {
        return entity(course, card, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    private FamilyCard entity(UUID course, UUID card, LockModeType lock) {
        return database.createQuery(
                        "select c from FamilyCard c where c.courseId = :course and c.id = :card", FamilyCard.class)
                .setParameter("course", course)
                .setParameter("card", card)
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Optional<FamilyCard> placed(Placement placement) {
        return database.createQuery("""
                        select c from FamilyCard c
                        where c.courseId = :course and c.weekStart = :monday and c.objectiveId = :objective""", FamilyCard.class)
                .setParameter("course", placement.course())
                .setParameter("monday", placement.week().monday())
                .setParameter("objective", placement.objective())
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
}

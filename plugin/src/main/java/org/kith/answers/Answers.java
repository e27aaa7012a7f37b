package org.kith.answers;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.page.NotFound;

/** Finds and keeps answers: a guardian's own ones, or for a teacher those about the course's cards. */
@Dependent
public class Answers {

    private final EntityManager database;
    private final Clock clock;

    @Inject
    Answers(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What this guardian said about these cards for this child. */
    public List<AnswerView> own(UUID guardian, UUID child, Collection<UUID> cards) {
        return about(cards).stream()
                .filter(answer ->
                        answer.guardian().equals(guardian) && answer.child().equals(child))
                .toList();
    }

    /** What all families said about these cards, oldest first. For the course's teachers. */
    public List<AnswerView> about(Collection<UUID> cards) {
        if (cards.isEmpty()) {
            return List.of();
        }
        return database.createQuery("""
                        select distinct a from Answer a left join fetch a.replies
                        where a.cardId in :cards order by a.answeredAt, a.id""", Answer.class)
                .setParameter("cards", List.copyOf(cards))
                .getResultStream()
                .map(Answer::view)
                .toList();
    }

    AnswerView say(AnswerPlace place, AnswerForm form) {
        Answer answer = at(place).orElseGet(() -> new Answer(place, form, clock.instant()));
        answer.say(form, clock.instant());
        database.persist(answer);
        database.flush();
        return answer.view();
    }

    void takeBack(AnswerPlace place) {
        at(place).ifPresent(database::remove);
        database.flush();
    }

    /** @throws NotFound if no such answer is about a card of this course */
    AnswerView inCourse(UUID course, UUID id) {
        return entity(course, id).view();
    }

    AnswerView reply(UUID course, UUID id, ReplyForm form, UUID author) {
        Answer answer = entity(course, id);
        if (!repliedBefore(form.once())) {
            answer.reply(new Reply(answer, form, author, clock.instant()));
            database.flush();
        }
        return answer.view();
    }

    private boolean repliedBefore(UUID once) {
        return !database.createQuery("select r.id from Reply r where r.once = :once", UUID.class)
                .setParameter("once", once)
                .getResultList()
                .isEmpty();
    }

    private Optional<Answer> at(AnswerPlace place) {
        return database.createQuery("""
                        select a from Answer a
                        where a.cardId = :card and a.studentId = :child and a.guardianId = :guardian""", Answer.class)
                .setParameter("card", place.card())
                .setParameter("child", place.child())
                .setParameter("guardian", place.guardian())
                .getResultStream()
                .findFirst();
    }

    private Answer entity(UUID course, UUID id) {
        return database.createQuery("""
                        select a from Answer a where a.id = :id
                        and a.cardId in (select c.id from FamilyCard c where c.courseId = :course)""", Answer.class)
                .setParameter("id", id)
                .setParameter("course", course)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}

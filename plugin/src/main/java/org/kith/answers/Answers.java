package org.kith.answers;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kith.Shared;
import org.kith.families.Families;
import org.kith.households.Portions;
import org.kith.page.AtTheSameMoment;
import org.kith.page.NotFound;
import org.kith.weeks.Weeks;

/** Finds and keeps answers: a guardian's own ones, or for a teacher those about the course's cards. */
@Shared
public class Answers {

    private final EntityManager database;
    private final Weeks weeks;
    private final Families families;
    private final Clock clock;

    @Inject
    Answers(EntityManager database, Weeks weeks, Families families, Clock clock) {
        this.database = database;
        this.weeks = weeks;
        this.families = families;
        this.clock = clock;
    }

    /** What this guardian said about these cards for this child under any record, newest first. */
    public List<AnswerView> own(UUID guardian, UUID child, Collection<UUID> cards) {
        List<UUID> records = families.recordsOf(guardian);
        return about(cards).stream()
                .filter(answer ->
                        records.contains(answer.guardian()) && answer.child().equals(child))
                .sorted(Comparator.comparing(AnswerView::at).reversed())
                .toList();
    }

    /** Everything this guardian ever said, under any record, newest first. */
    public List<AnswerView> allOf(UUID guardian) {
        return database.createQuery("""
                        select distinct a from Answer a left join fetch a.replies
                        where a.guardianId in :records order by a.answeredAt desc, a.id""", Answer.class)
                .setParameter("records", families.recordsOf(guardian))
                .getResultStream()
                .map(Answer::view)
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

    /** When each guardian last answered in which way about cards of this course, without what they said. May name one twice. */
    public List<AnswerTrace> traces(UUID course) {
        return Portions.of(weeks.cardsOf(course))
                .flatMap(some -> database.createQuery("""
                                select a.guardianId, a.studentId, a.kind, a.answeredAt from Answer a
                                where a.cardId in :cards and not exists (
                                    select later.id from Answer later
                                    where later.studentId = a.studentId and later.guardianId = a.guardianId
                                      and later.cardId in :cards and later.answeredAt > a.answeredAt)""", Object[].class)
                        .setParameter("cards", some)
                        .getResultStream())
                .map(row -> new AnswerTrace((UUID) row[0], (UUID) row[1], (AnswerKind) row[2], (Instant) row[3]))
                .toList();
    }

    /** @throws AtTheSameMoment if it is being sent twice */
    AnswerView say(AnswerPlace place, AnswerForm form) {
        Answer answer = at(place).orElseGet(() -> new Answer(place, form, clock.instant()));
        answer.say(form, clock.instant());
        database.persist(answer);
        flush();
        return answer.view();
    }

    void takeBack(AnswerPlace place) {
        at(place).ifPresent(database::remove);
        flush();
    }

    /** @throws NotFound if no such answer is about a card of this course */
    AnswerView inCourse(UUID course, UUID id) {
        return entity(course, id).view();
    }

    /** @throws AtTheSameMoment if it is being sent twice */
    AnswerView reply(UUID course, UUID id, ReplyForm form, UUID author) {
        Answer answer = entity(course, id);
        if (!repliedBefore(form.once())) {
            answer.reply(new Reply(answer, form, author, clock.instant()));
            flush();
        }
        return answer.view();
    }

    /**
     * Removes what was last spoken about before this instant, with its replies, in a transaction of its own.
     *
     * @return how many answers
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int removeBefore(UUID platform, Instant before) {
        List<Answer> old = database.createQuery("""
                        select a from Answer a where a.answeredAt < :before
                        and not exists (select r.id from Reply r where r.answer = a and r.writtenAt >= :before)""", Answer.class)
                .setParameter("before", before)
                .getResultList();
        Set<UUID> theirs =
                families.peopleOf(platform, old.stream().map(Answer::guardianId).toList());
        List<Answer> leaving = old.stream()
                .filter(answer -> theirs.contains(answer.guardianId()))
                .toList();
        leaving.forEach(database::remove);
        database.flush();
        return leaving.size();
    }

    /** A constraint or a version may say that the same was sent a moment before, or the answer just taken back. */
    private void flush() {
        try {
            database.flush();
        } catch (PersistenceException failure) {
            throw AtTheSameMoment.in(failure, "answer_once", "reply_submitted_once", "reply_answer_fk");
        }
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
                        where a.cardId = :card and a.studentId = :child and a.guardianId in :records
                        order by a.answeredAt desc""", Answer.class)
                .setParameter("card", place.card())
                .setParameter("child", place.child())
                .setParameter("records", families.recordsOf(place.guardian()))
                .getResultStream()
                .findFirst();
    }

    private Answer entity(UUID course, UUID id) {
        Answer answer = Optional.ofNullable(database.find(Answer.class, id)).orElseThrow(NotFound::new);
        weeks.card(course, answer.cardId());
        return answer;
    }
}

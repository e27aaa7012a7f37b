package org.kith.conferences.interpreting;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.conferences.BookingChanged;
import org.kith.conferences.ClaimFacts;
import org.kith.households.Portions;
import org.kith.page.AtTheSameMoment;

/** Finds and keeps questions to families whether they would come at another time. */
@Shared
public class MoveQuestions {

    private final EntityManager database;
    private final Event<MoveWished> wishes;
    private final Clock clock;

    @Inject
    MoveQuestions(EntityManager database, Event<MoveWished> wishes, Clock clock) {
        this.database = database;
        this.wishes = wishes;
        this.clock = clock;
    }

    /** By the id of the meeting. */
    public Map<UUID, MoveAsked> of(Collection<UUID> claims) {
        return entities(claims)
                .map(MoveQuestion::facts)
                .collect(Collectors.toMap(MoveAsked::claim, Function.identity()));
    }

    /** In place of what it was asked before. */
    void ask(ClaimFacts meeting, UUID slot, UUID by) {
        entities(List.of(meeting.id())).toList().forEach(database::remove);
        flush();
        database.persist(new MoveQuestion(new MoveAsked(meeting.id(), slot, Optional.empty()), by, clock.instant()));
        flush();
        wishes.fire(new MoveWished(meeting));
    }

    /** The family keeps its time. In a transaction of its own that is over before its page is read. */
    @Transactional(TxType.REQUIRES_NEW)
    public void decline(ClaimFacts meeting) {
        entities(List.of(meeting.id())).forEach(question -> question.decline(clock.instant()));
        flush();
    }

    /** Wherever it has moved: nothing is asked any more. Of what is new nothing was. */
    void follow(@Observes BookingChanged change) {
        change.before()
                .flatMap(moved -> change.now())
                .ifPresent(now -> entities(List.of(now.id())).toList().forEach(database::remove));
    }

    private Stream<MoveQuestion> entities(Collection<UUID> claims) {
        return Portions.of(claims)
                .flatMap(some -> database.createQuery(
                                "select q from MoveQuestion q where q.claimId in :claims", MoveQuestion.class)
                        .setParameter("claims", some)
                        .getResultStream());
    }

    private void flush() {
        try {
            database.flush();
        } catch (PersistenceException failure) {
            throw AtTheSameMoment.in(failure, "move_question_once", "move_question_claim_fk", "move_question_slot_fk");
        }
    }
}

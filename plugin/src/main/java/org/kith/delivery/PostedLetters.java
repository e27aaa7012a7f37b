package org.kith.delivery;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;

/** The letters in the outbox. What is done with them behind the scenes is a transaction of its own each. */
@Shared
public class PostedLetters {

    private final EntityManager database;
    private final Event<DeliveryFailed> failures;
    private final Clock clock;

    @Inject
    PostedLetters(EntityManager database, Event<DeliveryFailed> failures, Clock clock) {
        this.database = database;
        this.failures = failures;
        this.clock = clock;
    }

    /** In the caller's transaction. Two at the same moment: the constraint lets one of them through. */
    UUID keep(Letter letter, String host) {
        return known(letter.once()).orElseGet(() -> {
            PostedLetter posted = new PostedLetter(letter, host, clock.instant());
            database.persist(posted);
            database.flush();
            return posted.id();
        });
    }

    Optional<Delivery> delivery(UUID id) {
        return Optional.ofNullable(database.find(PostedLetter.class, id)).map(PostedLetter::delivery);
    }

    /** How many are on their way. */
    long waiting() {
        return database.createQuery("select count(l) from PostedLetter l where l.endedAt is null", Long.class)
                .getSingleResult();
    }

    /** What is wrong with those on their way, and with those given up since then. */
    List<Trouble> troubles(Instant since) {
        return database.createQuery(
                        "select l.problem, count(l) from PostedLetter l where l.problem is not null"
                                + " and (l.endedAt is null or l.endedAt >= :since) group by l.problem",
                        Object[].class)
                .setParameter("since", since)
                .getResultStream()
                .map(row -> new Trouble((DeliveryProblem) row[0], (Long) row[1]))
                .sorted(Comparator.comparing(Trouble::problem))
                .toList();
    }

    /** Those due, the longest waiting first. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<UUID> due(int most) {
        return database.createQuery(
                        "select l.id from PostedLetter l where l.state in (:waiting, :claimed) and l.nextTryAt <= :now"
                                + " order by l.nextTryAt, l.id",
                        UUID.class)
                .setParameter("waiting", LetterState.WAITING)
                .setParameter("claimed", LetterState.CLAIMED)
                .setParameter("now", clock.instant())
                .setMaxResults(most)
                .getResultList();
    }

    /** Empty if somebody else was faster. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<ClaimedLetter> claim(UUID id) {
        return locked(id).flatMap(letter -> letter.claim(clock.instant()));
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void sent(UUID id) {
        locked(id).ifPresent(letter -> letter.sent(clock.instant()));
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void failed(ClaimedLetter claimed, DeliveryProblem problem) {
        locked(claimed.id())
                .filter(letter -> letter.failed(claimed.claim(), problem, clock.instant()))
                .ifPresent(letter -> failures.fire(new DeliveryFailed(
                        letter.id(), letter.purpose(), claimed.letter().to(), problem)));
    }

    /** @return how many were forgotten */
    @Transactional(TxType.REQUIRES_NEW)
    public int forgetOld() {
        return database.createQuery("delete from PostedLetter l where l.endedAt < :old")
                .setParameter("old", clock.instant().minus(PostedLetter.KEPT))
                .executeUpdate();
    }

    Optional<UUID> known(String once) {
        return database.createQuery("select l.id from PostedLetter l where l.once = :once", UUID.class)
                .setParameter("once", once)
                .getResultStream()
                .findFirst();
    }

    private Optional<PostedLetter> locked(UUID id) {
        return Optional.ofNullable(database.find(PostedLetter.class, id, LockModeType.PESSIMISTIC_WRITE));
    }
}

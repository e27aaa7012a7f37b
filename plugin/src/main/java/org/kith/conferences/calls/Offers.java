package org.kith.conferences.calls;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.conferences.Meeting;
import org.kith.conferences.Mode;
import org.kith.families.Families;
import org.kith.page.AtTheSameMoment;
import org.kith.page.NotFound;

/** Finds and keeps what homes were offered. Whose meeting it is, is the caller's to ask. */
@Shared
public class Offers {

    private final EntityManager database;
    private final Families families;
    private final Event<CallOffered> offered;
    private final Clock clock;

    @Inject
    Offers(EntityManager database, Families families, Event<CallOffered> offered, Clock clock) {
        this.database = database;
        this.families = families;
        this.offered = offered;
        this.clock = clock;
    }

    /** All of a round. For its teachers. */
    public List<OfferFacts> ofRound(UUID round) {
        return database.createQuery(
                        "select o from Offer o where o.about.roundId = :round order by o.offeredAt", Offer.class)
                .setParameter("round", round)
                .getResultStream()
                .map(Offer::facts)
                .toList();
    }

    /** What this home was offered about this child. */
    public Optional<OfferFacts> of(Meeting meeting) {
        return entity(meeting).map(Offer::facts);
    }

    /** Those made to this person under any record. */
    public List<OfferFacts> ofGuardian(UUID guardian) {
        return database.createQuery("select o from Offer o where o.about.guardianId in :records", Offer.class)
                .setParameter("records", families.recordsOf(guardian))
                .getResultStream()
                .map(Offer::facts)
                .toList();
    }

    /** In a transaction of its own, with the letter. @throws AtTheSameMoment if the same is being offered now */
    @Transactional(TxType.REQUIRES_NEW)
    public OfferFacts make(Meeting meeting, Mode mode, UUID by) {
        Instant now = clock.instant();
        Optional<Offer> known = entity(meeting);
        known.ifPresent(offer -> offer.goesTo(meeting, mode, by, now));
        Offer offer = known.orElseGet(() -> new Offer(meeting, mode, by, now));
        database.persist(offer);
        flush();
        offered.fire(new CallOffered(offer.facts()));
        return offer.facts();
    }

    /** In a transaction of its own. @throws NotFound if this home was offered nothing; @throws WishMissing if nothing is said */
    @Transactional(TxType.REQUIRES_NEW)
    public OfferFacts wish(Meeting meeting, String words) {
        Offer offer = entity(meeting).orElseThrow(NotFound::new);
        if (words.isEmpty() || words.length() > OfferFacts.LONGEST_WISH) {
            throw new WishMissing();
        }
        offer.wishes(words, clock.instant());
        flush();
        return offer.facts();
    }

    private Optional<Offer> entity(Meeting meeting) {
        return database.createQuery("""
                        select o from Offer o where o.about.roundId = :round and o.about.courseId = :course
                          and o.about.studentId = :student and o.about.householdId = :household""", Offer.class)
                .setParameter("round", meeting.round())
                .setParameter("course", meeting.course())
                .setParameter("student", meeting.child())
                .setParameter("household", meeting.home().household())
                .getResultStream()
                .findFirst();
    }

    private void flush() {
        try {
            database.flush();
        } catch (PersistenceException failure) {
            throw AtTheSameMoment.in(failure, "offer_once");
        }
    }
}

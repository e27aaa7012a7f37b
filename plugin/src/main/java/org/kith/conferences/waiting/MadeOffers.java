package org.kith.conferences.waiting;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.conferences.ClaimFacts;
import org.kith.page.AtTheSameMoment;

/** Keeps what was offered to whom. */
@Shared
class MadeOffers {

    private final EntityManager database;
    private final Clock clock;

    @Inject
    MadeOffers(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    OfferFacts keep(UUID wait, ClaimFacts claim, Instant until) {
        TimeOffer offer = new TimeOffer(wait, claim, until, clock.instant());
        database.persist(offer);
        write();
        return offer.facts();
    }

    /** Those of a round that nobody has answered in time. */
    List<OfferFacts> lapsed(UUID round) {
        Instant now = clock.instant();
        return database.createQuery("""
                        select o from TimeOffer o where o.outcome = :open and o.until <= :now
                          and o.waitId in (select w.id from Wait w where w.about.roundId = :round)""", TimeOffer.class)
                .setParameter("open", OfferOutcome.OPEN)
                .setParameter("now", now)
                .setParameter("round", round)
                .getResultStream()
                .map(TimeOffer::facts)
                .toList();
    }

    /** Which nobody has answered, and whose time to answer is not over. */
    List<OfferFacts> open() {
        return database.createQuery(
                        "select o from TimeOffer o where o.outcome = :open and o.until > :now", TimeOffer.class)
                .setParameter("open", OfferOutcome.OPEN)
                .setParameter("now", clock.instant())
                .getResultStream()
                .map(TimeOffer::facts)
                .toList();
    }

    /** Once: empty if it has ended already. */
    Optional<OfferFacts> end(UUID id, OfferOutcome how) {
        Optional<TimeOffer> open =
                Optional.ofNullable(database.find(TimeOffer.class, id)).filter(TimeOffer::isOpen);
        open.ifPresent(offer -> offer.ends(how));
        write();
        return open.map(TimeOffer::facts);
    }

    private void write() {
        try {
            database.flush();
        } catch (PersistenceException failure) {
            throw AtTheSameMoment.in(failure, "time_offer_pk");
        }
    }
}

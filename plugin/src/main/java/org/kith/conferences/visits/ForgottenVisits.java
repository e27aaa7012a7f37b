package org.kith.conferences.visits;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.families.PersonForgotten;

/** Removes visits that are about a person who is being forgotten, and takes the person out of those they would have paid. */
@Shared
class ForgottenVisits {

    private final EntityManager database;
    private final EndedVisits ended;
    private final Event<VisitChanged> changes;
    private final Clock clock;

    @Inject
    ForgottenVisits(EntityManager database, EndedVisits ended, Event<VisitChanged> changes, Clock clock) {
        this.database = database;
        this.ended = ended;
        this.changes = changes;
        this.clock = clock;
    }

    void forget(@Observes PersonForgotten person) {
        visits("v.about.guardianId in :records or v.about.studentId in :records", person)
                .forEach(database::remove);
        visits("v.id in (select s.visit.id from HomeVisitor s where s.personId in :records)", person)
                .toList()
                .forEach(visit -> leave(visit, person.records()));
    }

    /** A second person is looked for again; the family is told, unless it is over. */
    private void leave(HomeVisit visit, Collection<UUID> gone) {
        VisitFacts before = visit.facts();
        visit.leave(gone, clock.instant());
        database.flush();
        VisitFacts now = visit.facts();
        Optional.of(before)
                .filter(stood -> !stood.isOverAt(clock.instant()))
                .flatMap(stood -> ended.end(stood, now.staff()))
                .ifPresent(one -> changes.fire(new VisitChanged(VisitChanged.Kind.UNSURE, now, Optional.of(one))));
    }

    private Stream<HomeVisit> visits(String which, PersonForgotten person) {
        return database.createQuery("select v from HomeVisit v where " + which, HomeVisit.class)
                .setParameter("records", person.records())
                .getResultStream();
    }
}

package org.kith.conferences.visits;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import org.kith.conferences.Bookings;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Meeting;
import org.kith.conferences.MeetsElsewhere;
import org.kith.conferences.Rounds;
import org.kith.conferences.Span;
import org.kith.families.Families;

/** What families and teachers do about a visit, each in a transaction of its own that is over before a page is read. */
@Dependent
public class VisitSteps {

    private final HomeVisits visits;
    private final Bookings bookings;
    private final Rounds rounds;
    private final Families families;
    private final Clock clock;

    @Inject
    VisitSteps(HomeVisits visits, Bookings bookings, Rounds rounds, Families families, Clock clock) {
        this.visits = visits;
        this.bookings = bookings;
        this.rounds = rounds;
        this.families = families;
        this.clock = clock;
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void ask(Meeting meeting, VisitPlan plan) {
        visits.ask(meeting, plan);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void giveUp(Meeting meeting) {
        visits.giveUp(meeting);
    }

    /** @throws VisitOver if no other time is offered; @throws MeetsElsewhere if the guardian has another meeting then */
    @Transactional(TxType.REQUIRES_NEW)
    public void accept(Meeting meeting) {
        Span time = visits.of(meeting).flatMap(VisitFacts::time).orElseThrow(VisitOver::new);
        bookings.ofGuardian(meeting.home().guardian(), clock.instant()).stream()
                .filter(other -> other.time().overlaps(time))
                .findFirst()
                .ifPresent(other -> {
                    throw new MeetsElsewhere(other);
                });
        visits.accept(meeting);
    }

    /** @throws VisitorBusy if one of the two meets somebody else then */
    @Transactional(TxType.REQUIRES_NEW)
    public void answer(UUID round, UUID course, UUID id, Answer said) {
        rounds.lock(round);
        if (said.staff().stream().anyMatch(person -> meets(families.recordsOf(person), said.time()))) {
            throw new VisitorBusy();
        }
        visits.answer(round, course, id, said);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void refuse(UUID round, UUID course, UUID id) {
        visits.refuse(round, course, id);
    }

    private boolean meets(Collection<UUID> teacher, Span time) {
        return rounds.hostsOf(teacher).stream()
                .flatMap(host -> bookings.ofRound(host.round()).stream()
                        .filter(claim -> claim.slot().host().equals(host.id())))
                .filter(ClaimFacts::isBooked)
                .anyMatch(claim -> claim.time().overlaps(time));
    }
}

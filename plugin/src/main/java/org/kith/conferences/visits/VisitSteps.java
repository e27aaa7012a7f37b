package org.kith.conferences.visits;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.kith.Shared;
import org.kith.conferences.Meeting;
import org.kith.conferences.MeetsElsewhere;
import org.kith.conferences.Span;

/** What families and teachers do about a visit, each in a transaction of its own that is over before a page is read. */
@Shared
public class VisitSteps {

    private final HomeVisits visits;
    private final VisitClashes clashes;

    @Inject
    VisitSteps(HomeVisits visits, VisitClashes clashes) {
        this.visits = visits;
        this.clashes = clashes;
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void ask(Meeting meeting, VisitPlan plan) {
        clashes.begin(meeting.home(), List.of());
        visits.ask(meeting, plan);
    }

    /** @throws VisitOver if it is over */
    @Transactional(TxType.REQUIRES_NEW)
    public void giveUp(Meeting meeting) {
        visits.giveUp(meeting);
    }

    /**
     * @throws VisitOver if no other time is offered
     * @throws MeetsElsewhere if the home has another meeting then
     * @throws VisitThen if the home has another visit then
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void accept(Meeting meeting) {
        VisitFacts visit = visits.of(meeting).orElseThrow(VisitOver::new);
        Span time = visit.time().orElseThrow(VisitOver::new);
        clashes.lock(visit.meeting().home(), visit.staff(), time);
        clashes.demandFamilyFree(visit, time);
        visits.accept(meeting);
    }

    /** @throws VisitorBusy if one of the two is elsewhere then; @throws FamilyBusy if the family is; @throws VisitOver if it is over */
    @Transactional(TxType.REQUIRES_NEW)
    public void answer(UUID round, UUID course, UUID id, Answer said) {
        VisitFacts visit = visits.one(round, course, id);
        clashes.begin(visit.meeting().home(), said.staff());
        clashes.lock(visit.meeting().home(), said.staff(), said.time());
        clashes.demandFree(visit, said.staff(), said.time());
        visits.answer(round, course, id, said);
    }

    /** @throws VisitOver if it is over */
    @Transactional(TxType.REQUIRES_NEW)
    public void refuse(UUID round, UUID course, UUID id) {
        visits.refuse(round, course, id);
    }
}

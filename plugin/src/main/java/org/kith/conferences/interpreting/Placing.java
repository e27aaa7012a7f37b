package org.kith.conferences.interpreting;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.Shared;
import org.kith.audit.Action;
import org.kith.audit.AuditEntries;
import org.kith.conferences.ClaimFacts;
import org.kith.page.AtTheSameMoment;
import org.kith.page.NotFound;

/**
 * Gives meetings their interpreters. What changes anything is a transaction of its own that locks all interpreters of the school first and
 * then looks who is free: two who place at the same moment come one after the other.
 */
@Shared
public class Placing {

    private final Interpreters interpreters;
    private final InterpretedMeetings meetings;
    private final Placements placements;

    @Inject
    AuditEntries audit;

    @Inject
    Placing(Interpreters interpreters, InterpretedMeetings meetings, Placements placements) {
        this.interpreters = interpreters;
        this.meetings = meetings;
        this.placements = placements;
    }

    /** Nothing happens by it. @param anew whether those who are placed and not confirmed may change, too */
    Proposal proposal(Circle circle, boolean anew) {
        return proposal(circle, interpreters.of(circle.platform()), anew);
    }

    /** Those who could interpret one of these, whatever else is placed now. */
    Pool pool(UUID platform) {
        List<InterpreterFacts> all = interpreters.of(platform);
        return new Pool(all, busy(all));
    }

    /** All of it. @throws AtTheSameMoment if it would be another one by now */
    @Transactional(TxType.REQUIRES_NEW)
    public void accept(Circle circle, String stamp, boolean anew, UUID by) {
        Proposal proposal = proposal(circle, interpreters.locked(circle.platform()), anew);
        if (!proposal.stamp().equals(stamp)) {
            throw new AtTheSameMoment();
        }
        Map<ClaimFacts, Chosen> chosen = new HashMap<>();
        proposal.chosen().forEach(one -> chosen.put(one.meeting().claim(), one.who()));
        placements.release(
                proposal.left().stream().map(left -> left.meeting().id()).toList());
        placements.place(chosen, by);
        audit.note(Action.INTERPRETERS_PLACED, String.valueOf(chosen.size()), circle.platform());
    }

    /** @throws NotFound if there is no such meeting or interpreter; @throws InterpreterBusy if they cannot be there */
    @Transactional(TxType.REQUIRES_NEW)
    public void place(UUID platform, UUID booking, UUID interpreter, UUID by) {
        List<InterpreterFacts> all = interpreters.locked(platform);
        InterpretedMeeting meeting = meetings.one(platform, booking);
        if (all.stream().noneMatch(one -> one.id().equals(interpreter))) {
            throw new NotFound();
        }
        Pool pool = new Pool(
                all,
                busy(all).stream()
                        .filter(placed -> !placed.claim().equals(booking))
                        .toList());
        Chosen chosen = pool.free(meeting).stream()
                .filter(free -> free.id().equals(interpreter))
                .flatMap(free -> pool.line(interpreter, 1, meeting.claim().time()).stream())
                .findFirst()
                .orElseThrow(InterpreterBusy::new);
        placements.place(Map.of(meeting.claim(), chosen), by);
        audit.note(Action.INTERPRETER_PLACED, booking.toString(), platform);
    }

    /** Nobody is there any more. @throws NotFound if there is no such meeting */
    @Transactional(TxType.REQUIRES_NEW)
    public void release(UUID platform, UUID booking) {
        placements.release(List.of(meetings.one(platform, booking).id()));
        audit.note(Action.INTERPRETER_RELEASED, booking.toString(), platform);
    }

    /** @param comes whether the family has said so; false if that was a mistake; @throws NotFound if there is no such meeting */
    @Transactional(TxType.REQUIRES_NEW)
    public void confirm(UUID platform, UUID booking, boolean comes) {
        placements.confirm(meetings.one(platform, booking).claim(), comes);
    }

    private Proposal proposal(Circle circle, List<InterpreterFacts> all, boolean anew) {
        List<InterpretedMeeting> asking = meetings.of(circle);
        Set<UUID> own = asking.stream().map(InterpretedMeeting::id).collect(Collectors.toSet());
        List<Placed> elsewhere = busy(all).stream()
                .filter(placed -> !own.contains(placed.claim()))
                .toList();
        return Proposal.of(asking, new Pool(all, elsewhere), anew);
    }

    private List<Placed> busy(List<InterpreterFacts> all) {
        return placements.ofInterpreters(all.stream().map(InterpreterFacts::id).toList());
    }
}

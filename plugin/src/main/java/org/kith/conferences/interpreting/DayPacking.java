package org.kith.conferences.interpreting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kith.conferences.interpreting.Proposal.Count;
import org.kith.conferences.interpreting.Proposal.Left;
import org.kith.conferences.interpreting.Proposal.Proposed;
import org.kith.conferences.packing.Effort;
import org.kith.conferences.packing.Interpreted;
import org.kith.conferences.packing.Packing;
import org.kith.conferences.packing.PackingRequest;
import org.kith.conferences.packing.Sitting;
import org.kith.conferences.packing.ToInterpret;
import org.kith.conferences.packing.Uninterpreted;

/** Packs the meetings of one day. Each has the time that its family has booked. */
final class DayPacking {

    /** Between two families an interpreter waits; beyond that somebody has come twice. */
    static final Duration LONGEST_PAUSE = Duration.ofMinutes(20);

    private final List<InterpretedMeeting> meetings;
    private final Pool pool;
    private final boolean anew;

    DayPacking(List<InterpretedMeeting> meetings, Pool pool, boolean anew) {
        this.meetings = meetings;
        this.pool = pool;
        this.anew = anew;
    }

    Proposal proposal() {
        List<InterpretedMeeting> stay = meetings.stream().filter(this::stays).toList();
        Packing packing = Packing.of(request(meetings, pool), Effort.QUICK);
        boolean kept = stay.stream().allMatch(one -> isIn(packing, one));
        Packing right = kept ? packing : Packing.of(request(others(), pool.busyWith(places(stay))), Effort.QUICK);
        List<Proposed> chosen = chosen(right, pool.busyWith(places(stay)));
        List<Placed> all = new ArrayList<>(places(stay));
        chosen.forEach(one -> all.add(placed(one.meeting(), one.who())));
        List<Left> left = others().stream()
                .filter(meeting ->
                        chosen.stream().noneMatch(one -> one.meeting().id().equals(meeting.id())))
                .map(meeting -> new Left(meeting, reason(right, meeting)))
                .toList();
        return new Proposal(
                chosen.stream().filter(Predicate.not(DayPacking::isAsItIs)).toList(),
                left,
                count(places(meetings)),
                count(all),
                right.best() && kept);
    }

    static Placed placed(InterpretedMeeting meeting, Chosen who) {
        return new Placed(meeting.id(), who, meeting.language(), meeting.claim().time(), Optional.empty());
    }

    private List<InterpretedMeeting> others() {
        return meetings.stream().filter(meeting -> !stays(meeting)).toList();
    }

    private boolean stays(InterpretedMeeting meeting) {
        return meeting.isPlaced() && (!anew || meeting.isConfirmed());
    }

    private static boolean isIn(Packing packing, InterpretedMeeting meeting) {
        return packing.meetings().stream().anyMatch(one -> one.meeting().id().equals(meeting.id()));
    }

    private static boolean isAsItIs(Proposed one) {
        return one.meeting()
                .placed()
                .map(Placed::chosen)
                .filter(one.who()::equals)
                .isPresent();
    }

    /** Lines as they were packed, unless somebody is on them already. */
    private List<Proposed> chosen(Packing packing, Pool taken) {
        List<Proposed> chosen = new ArrayList<>();
        Pool busy = taken;
        for (Interpreted one : packing.meetings()) {
            Optional<Proposed> next = others().stream()
                    .filter(meeting -> meeting.id().equals(one.meeting().id()))
                    .findFirst()
                    .flatMap(withLine(one, busy));
            next.ifPresent(chosen::add);
            busy = busy.busyWith(next.map(found -> placed(found.meeting(), found.who())).stream()
                    .toList());
        }
        return chosen;
    }

    private static Function<InterpretedMeeting, Optional<Proposed>> withLine(Interpreted one, Pool busy) {
        return meeting ->
                busy.line(one.interpreter(), one.line(), meeting.claim().time()).map(who -> new Proposed(meeting, who));
    }

    private static Uninterpreted.Reason reason(Packing packing, InterpretedMeeting meeting) {
        return packing.without().stream()
                .filter(left -> left.meeting().id().equals(meeting.id()))
                .map(Uninterpreted::reason)
                .findFirst()
                .orElse(Uninterpreted.Reason.ALL_TAKEN);
    }

    private Count count(List<Placed> placed) {
        PackingRequest request = request(meetings, pool);
        List<Interpreted> plan = placed.stream()
                .flatMap(one -> request.meetings().stream()
                        .filter(meeting -> meeting.id().equals(one.claim()))
                        .map(meeting -> new Interpreted(
                                meeting,
                                meeting.sittings().get(0),
                                one.chosen().interpreter(),
                                one.chosen().line())))
                .collect(Collectors.toList());
        Packing counted = Packing.counted(plan, request);
        return new Count(plan.size(), counted.blocks().size(), counted.waiting());
    }

    private static List<Placed> places(List<InterpretedMeeting> some) {
        return some.stream().flatMap(one -> one.placed().stream()).toList();
    }

    private PackingRequest request(List<InterpretedMeeting> some, Pool from) {
        InterpretedMeeting any = meetings.get(0);
        return new PackingRequest(
                some.stream().map(this::toInterpret).toList(),
                from.on(any.day(), any.round().zone()),
                LONGEST_PAUSE);
    }

    private ToInterpret toInterpret(InterpretedMeeting meeting) {
        Sitting sitting = new Sitting(
                meeting.host().id(),
                List.of(meeting.claim().slot().id()),
                meeting.claim().time(),
                meeting.claim().time());
        Optional<UUID> settled = meeting.placed()
                .filter(placed -> stays(meeting))
                .map(placed -> placed.chosen().interpreter());
        return new ToInterpret(
                meeting.id(),
                meeting.language(),
                meeting.claim().meeting().home().household(),
                List.of(sitting),
                settled);
    }
}

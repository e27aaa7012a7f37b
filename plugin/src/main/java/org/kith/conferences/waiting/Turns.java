package org.kith.conferences.waiting;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.Shared;
import org.kith.conferences.HostFacts;
import org.kith.conferences.Meeting;
import org.kith.conferences.Offers;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.Rounds;
import org.kith.conferences.SeatWanted;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.SlotTaken;
import org.kith.conferences.booking.OwnMeetings;
import org.kith.households.Profiles;
import org.kith.page.NotFound;

/** Says whose turn it is. */
@Shared
public class Turns {

    private final Waits waits;
    private final WaitRules rules;
    private final Offers offers;
    private final Rounds rounds;
    private final OwnMeetings meetings;
    private final Clock clock;

    @Inject
    Profiles profiles;

    @Inject
    Turns(Waits waits, WaitRules rules, Offers offers, Rounds rounds, OwnMeetings meetings, Clock clock) {
        this.waits = waits;
        this.rules = rules;
        this.offers = offers;
        this.rounds = rounds;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** Who waits in a round, in the order in which they are asked. */
    public List<InLine> line(UUID round) {
        return waits.line(round);
    }

    /** Asked under the lock of the slot. @throws SlotTaken if as many as there are seats wait for it before this home */
    void demandTurn(@Observes SeatWanted wanted) {
        List<InLine> line = waits.line(wanted.meeting().round());
        if (!awaited(line, wanted.meeting(), Map.of(wanted.slot(), wanted.free()))
                .isEmpty()) {
            throw new SlotTaken();
        }
    }

    /**
     * Those of these times that others have waited for, as many as there are seats and all before this home.
     *
     * @param line who waits in the round
     * @param free seats of each time that has one
     */
    public Set<UUID> awaited(List<InLine> line, Meeting meeting, Map<SlotFacts, Long> free) {
        List<InLine> ahead = line.stream().takeWhile(one -> !isOf(one, meeting)).toList();
        return free.keySet().stream()
                .filter(slot -> !ahead.isEmpty())
                .filter(slot -> ahead.stream().filter(one -> fits(one, slot)).count()
                        >= Optional.ofNullable(free.get(slot)).orElse(0L))
                .map(SlotFacts::id)
                .collect(Collectors.toSet());
    }

    /** The first whom it suits. */
    Optional<InLine> next(SlotFacts slot) {
        return waits.line(slot.round()).stream().filter(one -> fits(one, slot)).findFirst();
    }

    /** For whom it would be worth a closer look, with nothing asked of the database for each. */
    boolean mayConcern(SlotFacts slot, List<InLine> line) {
        Instant now = clock.instant();
        return line.stream().anyMatch(one -> one.mayBeAsked(slot.id(), now) && suits(one, slot));
    }

    /** Hours in which the family wants to hear nothing do not count either: it is written when they end. */
    Optional<Instant> until(InLine one, SlotFacts slot) {
        return round(one.meeting()).flatMap(round -> {
            Instant heard = profiles.of(one.meeting().home().guardian()).heardFrom(clock.instant(), round.zone());
            return OfferTime.until(round, slot, rules.hours(slot.round()), heard);
        });
    }

    private static boolean isOf(InLine one, Meeting meeting) {
        return one.meeting().isSame(meeting)
                && one.meeting().isOf(meeting.home().household());
    }

    private boolean fits(InLine one, SlotFacts slot) {
        Instant now = clock.instant();
        return one.mayBeAsked(slot.id(), now)
                && slot.time().start().isAfter(now)
                && suits(one, slot)
                && isTaught(slot, one.meeting().course())
                && until(one, slot).isPresent()
                && offers.isPossible(one.meeting(), slot, one.entry().wish().needs())
                && meetings.told(one.meeting()).isPresent();
    }

    private boolean suits(InLine one, SlotFacts slot) {
        return round(one.meeting())
                .filter(round -> one.entry().times().suits(slot, round.zone()))
                .isPresent();
    }

    private boolean isTaught(SlotFacts slot, UUID course) {
        return rounds.hosts(slot.round()).stream()
                .filter(host -> host.id().equals(slot.host()))
                .map(HostFacts::course)
                .anyMatch(course::equals);
    }

    /** Empty if no teacher of the course meets families in it any more. */
    Optional<RoundFacts> round(Meeting meeting) {
        try {
            return Optional.of(rounds.in(meeting.course(), meeting.round()));
        } catch (NotFound left) {
            return Optional.empty();
        }
    }
}

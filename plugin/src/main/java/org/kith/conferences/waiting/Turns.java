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
import org.kith.conferences.Rounds;
import org.kith.conferences.SeatWanted;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.SlotTaken;
import org.kith.conferences.booking.OwnMeetings;
import org.kith.households.Profiles;

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
        if (ahead.isEmpty()) {
            return Set.of();
        }
        KnownRound round = known(meeting.round());
        return free.entrySet().stream()
                .filter(seats -> areAllFor(ahead, seats.getKey(), seats.getValue(), round))
                .map(seats -> seats.getKey().id())
                .collect(Collectors.toSet());
    }

    /** The first whom it suits. */
    Optional<InLine> next(SlotFacts slot) {
        KnownRound round = known(slot.round());
        return waits.line(slot.round()).stream()
                .filter(one -> fits(one, slot, round))
                .findFirst();
    }

    /** For whom it would be worth a closer look, with nothing asked of the database for each. */
    boolean mayConcern(SlotFacts slot, List<InLine> line, KnownRound round) {
        Instant now = clock.instant();
        return line.stream().anyMatch(one -> one.mayBeAsked(slot.id(), now) && round.suits(one, slot));
    }

    Optional<Instant> until(InLine one, SlotFacts slot) {
        return until(one, slot, known(slot.round()));
    }

    /** What is asked of it for each who waits and each of its times. */
    KnownRound known(UUID round) {
        Map<UUID, UUID> courses =
                rounds.hosts(round).stream().collect(Collectors.toMap(HostFacts::id, HostFacts::course));
        return new KnownRound(rounds.find(round), courses, rules.hours(round));
    }

    /** Hours in which the family wants to hear nothing do not count either: it is written when they end. */
    private Optional<Instant> until(InLine one, SlotFacts slot, KnownRound known) {
        return known.of(one.meeting()).flatMap(round -> {
            Instant heard = profiles.of(one.meeting().home().guardian()).heardFrom(clock.instant(), round.zone());
            return OfferTime.until(round, slot, known.hours(), heard);
        });
    }

    private static boolean isOf(InLine one, Meeting meeting) {
        return one.meeting().isSame(meeting)
                && one.meeting().isOf(meeting.home().household());
    }

    /** Whether it suits as many of them as there are seats: after whoever stands behind these nobody asks. */
    private boolean areAllFor(List<InLine> ahead, SlotFacts slot, long seats, KnownRound round) {
        long most = Math.max(0, seats);
        return ahead.stream().filter(one -> fits(one, slot, round)).limit(most).count() == most;
    }

    private boolean fits(InLine one, SlotFacts slot, KnownRound round) {
        Instant now = clock.instant();
        return one.mayBeAsked(slot.id(), now)
                && slot.time().start().isAfter(now)
                && round.suits(one, slot)
                && until(one, slot, round).isPresent()
                && offers.isPossible(one.meeting(), slot, one.entry().wish().needs())
                && meetings.told(one.meeting()).isPresent();
    }
}

package org.kith.conferences;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.conferences.booking.OwnMeetings;
import org.kith.conferences.waiting.InLine;
import org.kith.conferences.waiting.OfferFacts;
import org.kith.conferences.waiting.Offering;
import org.kith.conferences.waiting.TimeWish;
import org.kith.conferences.waiting.WaitSteps;
import org.kith.conferences.waiting.Waits;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;

/** Those who wait in a story, for whatever time; and, told from what stands in the tables alone, for whom a seat is meant. */
final class WaitingLine {

    /** Shortly before the end nothing is offered any more. */
    private static final Duration LAST_DAY = Duration.ofDays(1);

    private final Kith kith;
    private final FixedClock clock;

    WaitingLine(Kith kith, FixedClock clock) {
        this.kith = kith;
        this.clock = clock;
    }

    void join(List<RoundFacts> rounds, Meeting meeting) {
        RoundFacts round = rounds.stream()
                .filter(each -> each.id().equals(meeting.round()))
                .map(each -> kith.the(Rounds.class).in(each.course(), each.id()))
                .findFirst()
                .orElseThrow();
        kith.the(WaitSteps.class).join(round, meeting, TimeWish.ANY, Wish.NONE);
    }

    void decline(Meeting meeting, boolean stays) {
        Optional<UUID> open = kith.the(Waits.class)
                .of(meeting)
                .flatMap(one -> one.open(clock.instant()))
                .map(OfferFacts::id);
        kith.the(WaitSteps.class).decline(meeting, open, stays);
    }

    void move(UUID round) {
        kith.the(Offering.class).goRound(round);
    }

    /** Whether as many as there are free seats wait for it before this home. @param rows all claims */
    boolean isAwaited(SlotFacts slot, Meeting meeting, List<ClaimFacts> rows) {
        Instant now = clock.instant();
        RoundFacts round = kith.the(Rounds.class).in(meeting.course(), meeting.round());
        if (!now.plus(LAST_DAY).isBefore(round.plan().closes())) {
            return false;
        }
        List<ClaimFacts> live =
                rows.stream().filter(claim -> claim.livesAt(now)).toList();
        long taken = live.stream()
                .filter(claim -> claim.slot().id().equals(slot.id()))
                .filter(claim -> !claim.isHeldAt(now) || !isOf(claim.meeting(), meeting))
                .count();
        long ahead = kith.the(Waits.class).line(slot.round()).stream()
                .takeWhile(one -> !isOf(one.meeting(), meeting))
                .filter(one -> isMeantFor(one, slot, live, round.plan().rules().perChild()))
                .count();
        return ahead > 0 && ahead >= seats(slot) - taken;
    }

    /** As many as it has now. */
    private int seats(SlotFacts slot) {
        return kith.the(Slots.class).of(slot.round()).stream()
                .filter(one -> one.id().equals(slot.id()))
                .mapToInt(one -> one.offer().seats())
                .sum();
    }

    private boolean isMeantFor(InLine one, SlotFacts slot, List<ClaimFacts> live, int most) {
        Meeting meeting = one.meeting();
        long turns = live.stream()
                .filter(claim -> claim.meeting().isSame(meeting))
                .filter(claim -> !claim.exchange())
                .count();
        boolean busy = live.stream()
                .filter(claim ->
                        claim.meeting().home().guardian().equals(meeting.home().guardian()))
                .anyMatch(claim -> claim.time().overlaps(slot.time()));
        boolean there =
                live.stream().anyMatch(claim -> claim.slot().id().equals(slot.id()) && isOf(claim.meeting(), meeting));
        boolean asked = one.open(clock.instant()).isPresent()
                || one.offers().stream().anyMatch(offer -> offer.slot().equals(slot.id()));
        return turns < most
                && !busy
                && !there
                && !asked
                && kith.the(OwnMeetings.class).told(meeting).isPresent();
    }

    private static boolean isOf(Meeting one, Meeting other) {
        return one.isSame(other) && one.isOf(other.home().household());
    }
}

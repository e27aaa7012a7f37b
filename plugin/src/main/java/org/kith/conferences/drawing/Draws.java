package org.kith.conferences.drawing;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kith.Shared;
import org.kith.conferences.HostFacts;
import org.kith.conferences.LongerMeetings;
import org.kith.conferences.Offers;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.Rounds;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.opening.FamilyWish;
import org.kith.conferences.opening.HouseholdTime;
import org.kith.conferences.opening.LongTime;
import org.kith.conferences.opening.OpenSlot;
import org.kith.conferences.opening.Opening;
import org.kith.conferences.opening.Wanted;
import org.kith.families.Families;

/** Puts together what a draw depends on, with all times of the round locked. */
@Shared
class Draws {

    private final Rounds rounds;
    private final Offers offers;
    private final LongerMeetings longer;
    private final Clock clock;

    @Inject
    Families families;

    @Inject
    Draws(Rounds rounds, Offers offers, LongerMeetings longer, Clock clock) {
        this.rounds = rounds;
        this.offers = offers;
        this.longer = longer;
        this.clock = clock;
    }

    Opening opening(RoundFacts round, Entrants entrants) {
        List<OpenSlot> slots = slots(round, entrants.away());
        List<Candidate> candidates = entrants.candidates();
        Map<UUID, OpenSlot> known = slots.stream().collect(Collectors.toMap(OpenSlot::id, Function.identity()));
        Homes homes = new Homes(
                candidates.stream().collect(Collectors.toMap(each -> each.wish().id(), Candidate::keys)));
        List<FamilyWish> wishes = candidates.stream()
                .map(each -> new FamilyWish(
                        each.wish().id(), homes.of(each.wish().id()), each.reasons(), wanted(each.wish(), known)))
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
        List<HouseholdTime> booked = candidates.stream()
                .flatMap(each -> each.busy().stream()
                        .map(span -> new HouseholdTime(homes.of(each.wish().id()), span)))
                .distinct()
                .toList();
        Duration between = Duration.ofMinutes(round.plan().availability().between());
        return new Opening(slots, wishes, booked, between);
    }

    private List<OpenSlot> slots(RoundFacts round, Set<UUID> away) {
        List<HostFacts> hosts = rounds.hosts(round.id());
        Map<UUID, UUID> courses = hosts.stream().collect(Collectors.toMap(HostFacts::id, HostFacts::course));
        Map<UUID, UUID> teachers = hosts.stream().collect(Collectors.toMap(HostFacts::id, this::teacher));
        Map<SlotFacts, Integer> free = offers.lockedAll(hosts);
        List<SlotFacts> coming = coming(free.keySet(), away);
        Map<UUID, LongTime> whole = interpreted(round, coming);
        return coming.stream()
                .map(slot -> new OpenSlot(
                        slot.id(),
                        courses.getOrDefault(slot.host(), slot.host()),
                        teachers.getOrDefault(slot.host(), slot.host()),
                        slot.time(),
                        free.getOrDefault(slot, 0),
                        slot.offer().bookable(),
                        Optional.ofNullable(whole.get(slot.id()))))
                .sorted((one, other) -> one.span().compareTo(other.span()))
                .toList();
    }

    /** Of all records of a teacher the same one. */
    private UUID teacher(HostFacts host) {
        return Collections.min(families.recordsOf(host.teacher()));
    }

    /** What can be booked, and has its teacher there. */
    private List<SlotFacts> coming(Set<SlotFacts> free, Set<UUID> away) {
        Instant now = clock.instant();
        return free.stream()
                .filter(slot -> slot.time().start().isAfter(now)
                        && !slot.offer().bookable().isEmpty()
                        && !away.contains(slot.id()))
                .toList();
    }

    private Map<UUID, LongTime> interpreted(RoundFacts round, List<SlotFacts> coming) {
        return longer.sittings(round, coming).stream()
                .collect(Collectors.toMap(
                        sitting -> sitting.slots().get(0),
                        sitting -> new LongTime(sitting.slots(), sitting.span()),
                        (one, other) -> one));
    }

    private static Wanted wanted(DrawWishFacts wish, Map<UUID, OpenSlot> known) {
        WishedTimes times = wish.times();
        List<UUID> slots = times.times().stream()
                .map(time -> Optional.ofNullable(known.get(time.slot()))
                        .filter(slot -> !slot.span().start().equals(time.start()))
                        .map(moved -> time.gone())
                        .orElse(time.slot()))
                .toList();
        return new Wanted(
                wish.meeting().course(),
                slots,
                times.inOrder(),
                times.orAny(),
                times.ways(),
                !wish.wish().needs().interpreter().isEmpty());
    }
}

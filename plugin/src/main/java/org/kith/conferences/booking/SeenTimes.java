package org.kith.conferences.booking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.Span;

/**
 * What is known about all times together.
 *
 * @param held what is kept for the guardian now
 * @param teachers whom one meets, by the id of the host; nobody is named where there is only one
 * @param others everything the guardian has or keeps
 * @param visits when the family is visited
 */
record SeenTimes(
        OwnMeeting own,
        Optional<ClaimFacts> held,
        KnownTimes known,
        Map<UUID, String> teachers,
        List<Other> others,
        List<Elsewhere> visits) {

    /** The guardian is not free then. @param child about whom they meet somebody */
    record Elsewhere(Span time, Optional<String> child) {}

    /** A live claim of the guardian, and about whom. */
    record Other(ClaimFacts claim, Optional<String> child) {

        boolean isOn(SlotFacts slot) {
            return claim.slot().id().equals(slot.id());
        }
    }

    String teacher(SlotFacts slot) {
        return teachers.getOrDefault(slot.host(), "");
    }

    boolean isOwn(SlotFacts slot) {
        return others.stream().anyMatch(other -> other.isOn(slot));
    }

    /** What keeps the guardian from coming then. */
    Optional<Elsewhere> elsewhere(SlotFacts slot) {
        if (others.isEmpty() && visits.isEmpty()) {
            return Optional.empty();
        }
        Stream<Elsewhere> meetings = others.stream()
                .filter(other -> !other.claim().meeting().isSame(own.meeting()))
                .map(other -> new Elsewhere(other.claim().time(), other.child()));
        return Stream.concat(meetings, visits.stream())
                .filter(other -> other.time().overlaps(slot.time()))
                .findFirst();
    }

    /** @param busy whether the guardian meets somebody else then */
    TimeRow.State state(SlotFacts slot, boolean busy) {
        if (held.filter(claim -> claim.slot().id().equals(slot.id())).isPresent()) {
            return TimeRow.State.HELD;
        }
        if (isBooked(slot)) {
            return TimeRow.State.YOURS;
        }
        if (busy) {
            return TimeRow.State.BUSY;
        }
        boolean free = Optional.ofNullable(known.taken().get(slot.id())).orElse(0L)
                        < slot.offer().seats()
                && !known.awaited().contains(slot.id());
        return free ? TimeRow.State.FREE : TimeRow.State.TAKEN;
    }

    private boolean isBooked(SlotFacts slot) {
        return others.stream()
                .anyMatch(other -> other.isOn(slot)
                        && other.claim().isBooked()
                        && other.claim().meeting().isSame(own.meeting()));
    }
}

package org.kith.conferences.interpreting;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kith.Shared;
import org.kith.conferences.Bookings;
import org.kith.conferences.LongerMeetings;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.Slots;
import org.kith.conferences.packing.Sitting;

/** Finds free times of the same teacher at which somebody could interpret. */
@Shared
class OtherTimes {

    private static final int MOST = 8;

    private final Slots slots;
    private final Bookings bookings;
    private final LongerMeetings longer;
    private final Clock clock;

    @Inject
    OtherTimes(Slots slots, Bookings bookings, LongerMeetings longer, Clock clock) {
        this.slots = slots;
        this.bookings = bookings;
        this.longer = longer;
        this.clock = clock;
    }

    /** To come, earliest first, in the way the family has chosen. */
    List<SlotFacts> of(InterpretedMeeting meeting, Pool pool) {
        Instant now = clock.instant();
        List<SlotFacts> all = slots.ofHosts(List.of(meeting.host().id()));
        Set<UUID> taken =
                new HashSet<>(bookings.taken(all.stream().map(SlotFacts::id).toList()));
        List<SlotFacts> free = all.stream()
                .filter(slot -> slot.time().start().isAfter(now) && !taken.contains(slot.id()))
                .toList();
        List<UUID> starts = longer.sittings(meeting.round(), free).stream()
                .filter(sitting -> pool.isAnybodyFree(
                        meeting.language(), sitting.span(), meeting.round().zone()))
                .map(Sitting::slots)
                .map(taking -> taking.get(0))
                .toList();
        return free.stream()
                .filter(slot -> starts.contains(slot.id()))
                .filter(slot -> slot.offer().bookable().contains(meeting.claim().mode()))
                .limit(MOST)
                .toList();
    }
}

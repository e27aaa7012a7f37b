package org.kith.conferences.drawing;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.Shared;
import org.kith.conferences.HostFacts;
import org.kith.conferences.Meeting;
import org.kith.conferences.Rounds;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.Slots;

/** Which times of a round a draw gives out. */
@Shared
public class GivenTimes {

    private final Rounds rounds;
    private final Slots slots;

    @Inject
    GivenTimes(Rounds rounds, Slots slots) {
        this.rounds = rounds;
        this.slots = slots;
    }

    /** With the teachers of the meeting's course. */
    Set<WishedTime> of(Meeting meeting) {
        return slots(meeting).stream()
                .map(slot -> new WishedTime(slot.id(), slot.time().start()))
                .collect(Collectors.toSet());
    }

    /** The same, earliest first; without those at which one meets at home. */
    List<SlotFacts> slots(Meeting meeting) {
        List<UUID> hosts = rounds.hosts(meeting.round()).stream()
                .filter(host -> host.course().equals(meeting.course()))
                .map(HostFacts::id)
                .toList();
        return slots.ofHosts(hosts).stream()
                .filter(slot -> !slot.offer().bookable().isEmpty())
                .toList();
    }
}

package org.kith.conferences;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.conferences.visits.BesideVisits;
import org.kith.families.Families;

/**
 * A teacher of two courses, or in two rounds, is one person: whoever has a time with them keeps all others from times that overlap it. Which
 * times these are is read before anything is locked, because on Derby whoever looks for slots waits for all that are locked.
 */
@Shared
public class TeachersElsewhere {

    private final Rounds rounds;
    private final Slots slots;
    private final Bookings bookings;
    private final Families families;

    @Inject
    BesideVisits visits;

    @Inject
    TeachersElsewhere(Rounds rounds, Slots slots, Bookings bookings, Families families) {
        this.rounds = rounds;
        this.slots = slots;
        this.bookings = bookings;
        this.families = families;
    }

    /**
     * Locks the teacher's times that overlap this one, in the order of time, if any is of another course or round. Then this slot is to
     * be locked as usual.
     *
     * @return those of other courses and rounds, for {@link #demandFree}
     * @throws org.kith.page.NotFound if there is no such slot
     */
    List<UUID> lock(UUID slot) {
        SlotFacts wanted = slots.facts(slot);
        return lock(wanted, wanted.time());
    }

    /** The same for a meeting that goes on after the slot. */
    List<UUID> lock(UUID slot, Span time) {
        return lock(slots.facts(slot), time);
    }

    private List<UUID> lock(SlotFacts wanted, Span time) {
        List<UUID> others = otherHosts(slots.teacher(wanted), wanted.host());
        List<SlotFacts> elsewhere = slots.overlapping(others, time);
        if (!elsewhere.isEmpty()) {
            Stream.concat(slots.overlapping(Set.of(wanted.host()), time).stream(), elsewhere.stream())
                    .sorted(SlotFacts.IN_ORDER)
                    .forEach(one -> slots.lock(one.id()));
        }
        return elsewhere.stream().map(SlotFacts::id).toList();
    }

    /** Asked under their locks. @param elsewhere as {@link #lock} has found them; @throws SlotTaken if somebody has one */
    void demandFree(Collection<UUID> elsewhere) {
        if (!areFree(elsewhere)) {
            throw new SlotTaken();
        }
    }

    boolean areFree(Collection<UUID> elsewhere) {
        return bookings.taken(elsewhere).isEmpty();
    }

    /** What is locked for a meeting that takes all this time: the teacher's own times, and those of other courses and rounds. */
    Stream<SlotFacts> concerned(SlotFacts wanted, Span time) {
        List<UUID> others = otherHosts(slots.teacher(wanted), wanted.host());
        return Stream.concat(
                slots.overlapping(Set.of(wanted.host()), time).stream(), slots.overlapping(others, time).stream());
    }

    /** Nobody gets a seat of this teacher's at that time until the transaction ends. @param records all of theirs */
    public void lockAll(Collection<UUID> records, Span time) {
        slots.overlapping(hosts(records), time).forEach(slot -> slots.lock(slot.id()));
    }

    /** When this teacher meets families at school: what is booked, kept or offered then. @param records all of theirs */
    public List<Span> busy(Collection<UUID> records, Span within) {
        return taken(hosts(records), within);
    }

    /** Those of these times at which their teachers are on a visit, or meet families of other courses or in other rounds. For pages. */
    public Set<SlotFacts> kept(Collection<HostFacts> hosts, Collection<SlotFacts> slots) {
        return Stream.of(visits.kept(hosts, slots), meeting(hosts, slots))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private Set<SlotFacts> meeting(Collection<HostFacts> hosts, Collection<SlotFacts> slots) {
        Map<UUID, List<Span>> busy = Span.over(
                        slots.stream().map(SlotFacts::time).toList())
                .map(within -> hosts.stream()
                        .collect(Collectors.toMap(
                                HostFacts::id, host -> taken(otherHosts(host.teacher(), host.id()), within))))
                .orElse(Map.of());
        return slots.stream()
                .filter(slot ->
                        busy.getOrDefault(slot.host(), List.of()).stream().anyMatch(time -> time.overlaps(slot.time())))
                .collect(Collectors.toSet());
    }

    private List<Span> taken(List<UUID> hosts, Span within) {
        List<SlotFacts> all = slots.overlapping(hosts, within);
        List<UUID> taken = bookings.taken(all.stream().map(SlotFacts::id).toList());
        return all.stream()
                .filter(slot -> taken.contains(slot.id()))
                .map(SlotFacts::time)
                .toList();
    }

    private List<UUID> otherHosts(UUID teacher, UUID host) {
        return hosts(families.recordsOf(teacher)).stream()
                .filter(other -> !other.equals(host))
                .toList();
    }

    private List<UUID> hosts(Collection<UUID> records) {
        return rounds.hostsOf(records).stream().map(HostFacts::id).toList();
    }
}

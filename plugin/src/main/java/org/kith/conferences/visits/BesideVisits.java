package org.kith.conferences.visits;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.conferences.HostFacts;
import org.kith.conferences.Meeting;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.SlotTaken;
import org.kith.conferences.Span;
import org.kith.families.Families;
import org.kith.page.Refusal;

/** Asked when a time at school is wanted: whether a visit is in its way. */
@Shared
public class BesideVisits {

    private final Diaries diaries;
    private final HomeTimes homes;
    private final Families families;

    @Inject
    BesideVisits(Diaries diaries, HomeTimes homes, Families families) {
        this.diaries = diaries;
        this.homes = homes;
        this.families = families;
    }

    /** First of all locks: until the transaction ends no visit is agreed on with this home. */
    public void lock(Meeting.Home home) {
        lock(List.of(home));
    }

    /** Of several homes. */
    public void lock(Collection<Meeting.Home> homes) {
        diaries.lock(homes.stream()
                .flatMap(home -> Stream.of(home.guardian(), home.household()))
                .toList());
    }

    /**
     * Asked under the lock of the teacher's time.
     *
     * @throws VisitThen if the guardian is visited then, or the home at whoever's wish
     * @throws SlotTaken if the teacher visits somebody then
     */
    public void demandFree(Meeting meeting, UUID teacher, Span time) {
        if (!received(meeting.home(), time).isEmpty()) {
            throw new VisitThen();
        }
        if (diaries.has(teacher)
                && !diaries.paid(families.recordsOf(teacher), time).isEmpty()) {
            throw new SlotTaken();
        }
    }

    public boolean isFree(Meeting meeting, UUID teacher, Span time) {
        try {
            demandFree(meeting, teacher, time);
            return true;
        } catch (Refusal visited) {
            return false;
        }
    }

    /** Those of these times at which their teachers are on a visit. */
    public Set<SlotFacts> kept(Collection<HostFacts> hosts, Collection<SlotFacts> slots) {
        Map<UUID, UUID> teachers = hosts.stream().collect(Collectors.toMap(HostFacts::id, HostFacts::teacher));
        List<Away> away = Span.over(slots.stream().map(SlotFacts::time).toList())
                .map(within -> away(Set.copyOf(teachers.values()), within))
                .orElse(List.of());
        return slots.stream()
                .filter(slot -> away.stream()
                        .anyMatch(visit -> visit.keeps(teachers.getOrDefault(slot.host(), slot.host()), slot.time())))
                .collect(Collectors.toSet());
    }

    /** Agreed visits to this home, and to its guardian elsewhere. */
    public List<VisitFacts> received(Meeting.Home home, Span within) {
        return diaries.has(home.guardian()) || diaries.has(home.household()) ? homes.visits(home, within) : List.of();
    }

    private List<Away> away(Collection<UUID> teachers, Span within) {
        List<Away> away = new ArrayList<>();
        for (UUID teacher : teachers) {
            if (diaries.has(teacher)) {
                diaries.paid(families.recordsOf(teacher), within).stream()
                        .flatMap(visit -> visit.time().stream())
                        .forEach(time -> away.add(new Away(teacher, time)));
            }
        }
        return away;
    }

    /** A teacher is on a visit then. */
    private record Away(UUID teacher, Span time) {

        boolean keeps(UUID other, Span wanted) {
            return teacher.equals(other) && time.overlaps(wanted);
        }
    }
}

package org.kith.conferences.visits;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.kith.Shared;
import org.kith.conferences.Meeting;
import org.kith.conferences.SlotTaken;
import org.kith.conferences.Span;
import org.kith.families.Families;
import org.kith.page.Refusal;

/** Asked when a time at school is wanted: whether a visit is in its way. */
@Shared
public class BesideVisits {

    private final Diaries diaries;
    private final Families families;

    @Inject
    BesideVisits(Diaries diaries, Families families) {
        this.diaries = diaries;
        this.families = families;
    }

    /** First of all locks: until the transaction ends no visit is agreed on with this guardian. */
    public void lock(UUID guardian) {
        diaries.lock(List.of(guardian));
    }

    /**
     * Asked under the lock of the teacher's time.
     *
     * @throws VisitThen if the guardian is visited then
     * @throws SlotTaken if the teacher visits somebody then
     */
    public void demandFree(Meeting meeting, UUID teacher, Span time) {
        UUID guardian = meeting.home().guardian();
        if (diaries.has(guardian)
                && !diaries.received(families.recordsOf(guardian), time).isEmpty()) {
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

    /** When one of these teachers is on a visit. */
    public List<Away> away(Collection<UUID> teachers, Span within) {
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

    /** Agreed visits to this guardian. */
    public List<VisitFacts> received(UUID guardian, Span within) {
        return diaries.has(guardian) ? diaries.received(families.recordsOf(guardian), within) : List.of();
    }

    /** A teacher is on a visit then. */
    public record Away(UUID teacher, Span time) {

        public boolean keeps(UUID other, Span wanted) {
            return teacher.equals(other) && time.overlaps(wanted);
        }
    }
}

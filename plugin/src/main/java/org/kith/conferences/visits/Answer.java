package org.kith.conferences.visits;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kith.conferences.Span;

/** What a teacher answers. @param staff who comes, the one who answers first; @param words to the family; may be empty */
record Answer(Instant start, List<UUID> staff, String words) {

    static final int LONGEST_WORDS = 300;

    Answer {
        staff = staff.stream().distinct().toList();
    }

    Span time() {
        return VisitPlan.from(start);
    }
}

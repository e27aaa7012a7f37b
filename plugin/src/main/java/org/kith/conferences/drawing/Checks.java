package org.kith.conferences.drawing;

import jakarta.inject.Inject;
import java.util.List;
import org.kith.Shared;
import org.kith.audit.Action;
import org.kith.audit.AuditEntries;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.opening.Assignment;

/** Repeats a draw from nothing but its record and the log. */
@Shared
public class Checks {

    private final DrawRecords records;
    private final AuditEntries audit;

    @Inject
    Checks(DrawRecords records, AuditEntries audit) {
        this.records = records;
        this.audit = audit;
    }

    /** @throws NotDrawnYet if there was no draw */
    public Check of(RoundFacts round) {
        String text = records.text(round.id()).orElseThrow(NotDrawnYet::new);
        List<String> drawn = audit.details(Action.TIMES_DRAWN, round.platform());
        List<String> begun = audit.details(Action.FAIR_OPENING_BEGUN, round.platform());
        try {
            Assignment draw = new ReadRecord(text).assignment();
            return new Check(
                    drawn.contains(round.id() + " " + Digest.hex(text)),
                    begun.contains(round.id() + " " + Digest.hex(draw.seed())),
                    draw.verified().stream()
                            .map(difference -> DrawWishFacts.number(difference.wish()))
                            .toList());
        } catch (IllegalArgumentException | IllegalStateException broken) {
            return new Check(false, false, List.of());
        }
    }
}

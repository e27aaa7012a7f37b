package org.kith.conferences.day;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.kith.Shared;
import org.kith.conferences.MovedRows;
import org.kith.households.HomesMoved;

/** What was written for a family goes along when its guardian moves to another home. */
@Shared
public class MovedNotes {

    private static final MovedRows.Kind<SharedNote> NOTES =
            new MovedRows.Kind<>(SharedNote.class, note -> note.facts().meeting(), SharedNote::comes);

    private final MovedRows rows;

    @Inject
    MovedNotes(MovedRows rows) {
        this.rows = rows;
    }

    void move(@Observes HomesMoved moved) {
        rows.move(moved, NOTES);
    }
}

package org.kith.conferences.day;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.kith.school.Purge;
import org.kith.school.RecordKind;

/** Removes what was written about meetings as long ago as the school says. */
@Dependent
public class NotesPurge implements Purge {

    private final ForgottenNotes notes;

    @Inject
    NotesPurge(ForgottenNotes notes) {
        this.notes = notes;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.NOTES;
    }

    @Override
    public int purge(UUID platform, Instant before) {
        return notes.removeBefore(platform, before);
    }
}

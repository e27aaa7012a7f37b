package org.kith.conferences.day;

import java.util.UUID;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Meeting;

/** What somebody wants to write for the family of a meeting. */
record NoteDraft(UUID claim, Meeting meeting, NoteText text, UUID by) {

    static NoteDraft of(ClaimFacts claim, NoteText text, UUID by) {
        return new NoteDraft(claim.id(), claim.meeting(), text, by);
    }
}

package org.kith.sis;

import java.time.Instant;
import java.util.UUID;
import org.kith.sis.match.Counts;

/**
 * A list as pages show it.
 *
 * @param guessed nothing in the file said its encoding
 * @param counts what it has saved so far
 * @param movedAt when it last went on or ended
 * @param canBeTakenBack still, as a whole; what has changed no link cannot
 */
public record FamilyListView(
        UUID id,
        String fileName,
        boolean guessed,
        ListState state,
        int done,
        int total,
        Counts counts,
        Instant movedAt,
        boolean canBeTakenBack) {

    public String path() {
        return OfficeFamiliesResource.PATH + "/lists/" + id;
    }

    /** The same of a list that has done nothing that could be taken back. */
    FamilyListView toStay() {
        return new FamilyListView(id, fileName, guessed, state, done, total, counts, movedAt, false);
    }

    public boolean isInOrOut() {
        return state == ListState.DONE || state == ListState.TAKEN_BACK;
    }
}

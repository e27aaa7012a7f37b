package org.kith.objectives;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The course's objectives as a teacher works on them.
 *
 * @param used how many are in use, on all pages of the list
 * @param rows those in use on this page of the list, in order
 * @param sheet number of this page of the list, from 1
 * @param sheets how many pages the list has
 * @param above id of the one in use before these rows; likewise {@code below}
 * @param editing the row that is open
 * @param adding the form for a new one
 * @param said message key of what has just been done; empty on a mere visit
 * @param touched what it was done to
 */
public record ObjectivesView(
        String course,
        int used,
        List<ObjectiveView> rows,
        int sheet,
        int sheets,
        Optional<UUID> above,
        Optional<UUID> below,
        List<ObjectiveView> retired,
        Optional<ObjectiveEntry> editing,
        ObjectiveEntry adding,
        Optional<String> said,
        Optional<UUID> touched) {

    static final String ADDED = "objectives.said.added";
    static final String MOVED = "objectives.said.moved";

    public boolean isEmpty() {
        return rows.isEmpty() && retired.isEmpty();
    }

    public int firstNumber() {
        return (sheet - 1) * ObjectivesPage.ROWS_ON_A_SHEET + 1;
    }

    /** Whoever has just added one mostly types the next. */
    public boolean isAdding() {
        return adding.isOpen() || said.equals(Optional.of(ADDED));
    }

    /** The form for a new one in the browser stays as it is: this answer is about something else. */
    public boolean keepsTyped() {
        return !isAdding();
    }

    /** Something in the fold needs to be seen. */
    public boolean opensRetired() {
        return retired.stream().anyMatch(row -> editing(row).isPresent() || isFocused(row));
    }

    public Optional<ObjectiveEntry> editing(ObjectiveView row) {
        return editing.filter(entry -> entry.id().equals(Optional.of(row.id())));
    }

    /** The one it moves before; empty for the very first. */
    public Optional<UUID> above(ObjectiveView row) {
        int at = rows.indexOf(row);
        return at > 0 ? Optional.of(rows.get(at - 1).id()) : above;
    }

    /** The one it moves after; empty for the very last. */
    public Optional<UUID> below(ObjectiveView row) {
        int at = rows.indexOf(row);
        return at + 1 < rows.size() ? Optional.of(rows.get(at + 1).id()) : below;
    }

    /** Where the focus goes; after moving it stays on the button, unless that one has nothing more to do. */
    public boolean isFocused(ObjectiveView row) {
        boolean movesOn = said.equals(Optional.of(MOVED))
                && above(row).isPresent()
                && below(row).isPresent();
        return touched.equals(Optional.of(row.id())) && !isAdding() && !movesOn;
    }

    public String path(int other) {
        return ObjectivesPage.PATH + "?sheet=" + other;
    }
}

package org.kith.conferences.planning;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.conferences.Mode;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundTimes;
import org.kith.page.Refusal;

/**
 * The times of a course in a round, one by one.
 *
 * @param open which one is being changed; empty while one is being added
 * @param entry of that one, or of one more
 * @param refused why it could not be done; empty if it could
 */
public record SlotsView(
        RoundFacts round,
        RoundTimes times,
        List<SlotDay> days,
        Optional<UUID> open,
        RoundEntry entry,
        Optional<Refusal> refused,
        Optional<String> said) {

    public String path() {
        return RoundView.path(round) + "/slots";
    }

    public String roundPath() {
        return RoundView.path(round);
    }

    public String title() {
        return RoundView.title(round, times);
    }

    public String path(SlotRow row) {
        return path() + "/" + row.slot().id();
    }

    public boolean isOpen(SlotRow row) {
        return open.equals(Optional.of(row.slot().id()));
    }

    public boolean isAdding() {
        return open.isEmpty() && (entry.isWrong() || refused.isPresent());
    }

    public List<Mode> modes() {
        return List.of(Mode.values());
    }
}

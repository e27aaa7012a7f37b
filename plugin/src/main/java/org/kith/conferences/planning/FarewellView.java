package org.kith.conferences.planning;

import java.util.List;
import java.util.Optional;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundTimes;
import org.kith.conferences.SlotFacts;
import org.kith.page.Problem;

/**
 * Before a booked meeting ends by the school: the words to the family.
 *
 * @param path where they are sent to
 * @param removes whether the time itself goes too
 * @param message as it was typed
 */
public record FarewellView(
        RoundFacts round,
        RoundTimes times,
        String path,
        boolean removes,
        SlotFacts slot,
        List<Booked> who,
        String message,
        Optional<Problem> problem) {

    /** Somebody reads the words. */
    public boolean isTold() {
        return who.stream().anyMatch(Booked::told);
    }

    public String roundPath() {
        return RoundView.path(round);
    }
}

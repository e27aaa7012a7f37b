package org.kith.conferences.planning;

import java.util.Optional;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundTimes;
import org.kith.page.Problem;

/** Before somebody is taken off the waiting list: the words to the family. @param message as it was typed */
public record TakeOffView(
        RoundFacts round, RoundTimes times, WaitingRow row, String message, Optional<Problem> problem) {

    public String roundPath() {
        return RoundView.path(round);
    }

    public String path() {
        return roundPath() + "/waiting/" + row.place().entry().id() + "/removal";
    }
}

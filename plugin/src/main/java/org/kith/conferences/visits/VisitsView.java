package org.kith.conferences.visits;

import java.util.List;
import java.util.Optional;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundTimes;

/** The visits of a course in a round, those that wait for an answer first. @param said message key of what has just been done */
public record VisitsView(
        String course, RoundFacts round, RoundTimes times, String title, List<Row> rows, Optional<String> said) {

    /**
     * One of them.
     *
     * @param staff by name
     * @param mine whether the reader is one of the two
     * @param told whether the family may still know of it
     */
    public record Row(VisitFacts visit, String student, String guardian, String staff, boolean mine, boolean told) {

        /** Only for those who come, and only until it is over. */
        public Optional<String> place(RoundTimes times) {
            return visit.placeAt(times.now()).filter(known -> mine);
        }
    }

    public String path() {
        return "/panel/rounds/" + round.id() + "/visits";
    }

    public String roundPath() {
        return "/panel/rounds/" + round.id();
    }
}

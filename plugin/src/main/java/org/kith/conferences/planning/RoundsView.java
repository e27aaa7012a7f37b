package org.kith.conferences.planning;

import java.util.List;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundTimes;

/**
 * The rounds of a course, those that families see first.
 *
 * @param students how many are in the class
 * @param invitations of colleagues, in which nobody of the course takes part yet
 */
public record RoundsView(String course, int students, List<Row> rows, List<Row> invitations) {

    /** One of them. @param met how many students have a meeting in it */
    public record Row(RoundFacts round, RoundTimes times, int met) {

        public String path() {
            return RoundView.path(round);
        }

        public String title() {
            return RoundView.title(round, times);
        }
    }
}

package org.kith.conferences.day;

import java.util.List;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.RoundFacts;

/** The conferences that a student leads. */
public record StudentView(String course, List<Item> items) {

    static final String PATH = "/panel/my-conferences";

    /**
     * One round of them.
     *
     * @param meetings times that the families of the student have booked, earliest first
     * @param saved it was a moment ago
     */
    public record Item(RoundFacts round, List<ClaimFacts> meetings, PreparationForm form, boolean saved) {

        public String path() {
            return PATH + "/" + round.id();
        }
    }
}

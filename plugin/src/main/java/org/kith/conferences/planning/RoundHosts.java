package org.kith.conferences.planning;

import java.util.List;
import java.util.UUID;
import org.kith.conferences.RoundFacts;

/**
 * Who takes part in a round, the visitor first.
 *
 * @param invites whether colleagues with other courses may take part
 * @param takesPart whether the visitor meets families in it
 */
public record RoundHosts(RoundFacts round, List<Row> rows, boolean invites, boolean takesPart) {

    /**
     * One of them.
     *
     * @param name as one reads it; empty if no LMS has said
     * @param booked how many families come
     * @param leaves whether the visitor may end it now
     */
    public record Row(UUID host, String name, String course, int booked, boolean leaves) {}

    public boolean areSeveral() {
        return rows.size() > 1;
    }

    public String path() {
        return RoundView.path(round) + "/hosts";
    }

    public String leaving(Row row) {
        return path() + "/" + row.host() + "/leaving";
    }
}

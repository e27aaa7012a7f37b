package org.kith.lti.roster;

import java.util.List;

/**
 * A whole roster.
 *
 * @param contextId of the course, the same id as in its launches
 * @param members each person once
 * @param skipped entries that name nobody
 */
public record RosterReading(String contextId, List<Member> members, int skipped) {

    public RosterReading {
        members = List.copyOf(members);
    }
}

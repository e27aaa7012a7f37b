package org.kith.conferences.planning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kith.conferences.Meeting;
import org.kith.families.Named;
import org.kith.households.Link;

/**
 * A home of a student; the student as a whole where no homes need to be told apart.
 *
 * @param household empty for the student as a whole
 * @param links of its guardians
 * @param records all under which its guardians are known
 * @param oneOfSeveral whether the student has another home
 */
record StudentHome(Named student, Optional<UUID> household, List<Link> links, Set<UUID> records, boolean oneOfSeveral) {

    /** Whether such a meeting would be theirs; also where a guardian has moved to another home since. */
    boolean isOf(Meeting meeting) {
        return meeting.child().equals(student.id())
                && household
                        .map(home -> meeting.isOf(home)
                                || records.contains(meeting.home().guardian()))
                        .orElse(true);
    }
}

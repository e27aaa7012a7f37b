package org.kith.roster;

import java.util.Locale;
import java.util.Optional;
import org.kith.visitor.Standing;

/**
 * How the school's own numbers begin, for LMSs that do not tell students from parents.
 *
 * @param studentPrefix empty if students' numbers tell nothing
 * @param guardianPrefix empty if guardians' numbers tell nothing
 */
record Convention(String studentPrefix, String guardianPrefix) {

    static final int LONGEST_PREFIX = 60;

    static final Convention NONE = new Convention("", "");

    /** Short enough, and not the same for both. */
    boolean isSound() {
        boolean same = !studentPrefix.isEmpty() && studentPrefix.equalsIgnoreCase(guardianPrefix);
        return !same && studentPrefix.length() <= LONGEST_PREFIX && guardianPrefix.length() <= LONGEST_PREFIX;
    }

    /** Case does not count; a number that fits both says nothing. */
    Optional<Standing> says(Optional<String> sourcedId) {
        boolean student = sourcedId.filter(id -> begins(id, studentPrefix)).isPresent();
        boolean guardian = sourcedId.filter(id -> begins(id, guardianPrefix)).isPresent();
        if (student == guardian) {
            return Optional.empty();
        }
        return Optional.of(student ? Standing.STUDENT : Standing.GUARDIAN);
    }

    private static boolean begins(String id, String prefix) {
        return !prefix.isEmpty() && id.toLowerCase(Locale.ROOT).startsWith(prefix.toLowerCase(Locale.ROOT));
    }
}

package org.kith.roster;

import java.util.List;
import java.util.Optional;
import org.kith.families.Enrolled;
import org.kith.visitor.Standing;

/**
 * What {@code roster/people.jte} shows.
 *
 * @param roster empty if the LMS has never said where its list is
 * @param confirmed what was said a moment ago
 */
public record PeopleView(
        String course,
        Optional<RosterView> roster,
        Search search,
        List<Enrolled> found,
        Optional<Confirmed> confirmed) {

    /** Nobody ticks more at once, and more names make no page. */
    public static final int SHOWN = 100;

    /** @param name looked for; empty if nobody is
     *  @param everybody in the course */
    public record Search(String name, int everybody) {}

    /** Those of whom nobody has said as what they are here. */
    public List<Enrolled> unknown() {
        return active(Standing.UNCONFIRMED);
    }

    public List<Enrolled> students() {
        return active(Standing.STUDENT);
    }

    public List<Enrolled> guardians() {
        return active(Standing.GUARDIAN);
    }

    public List<Enrolled> teachers() {
        return active(Standing.INSTRUCTOR);
    }

    public List<Enrolled> gone() {
        return found.stream().filter(enrolled -> !enrolled.active()).toList();
    }

    public boolean isReading() {
        return roster.filter(known -> known.state() == RosterState.READING).isPresent();
    }

    public boolean isEmpty() {
        return search.everybody() == 0;
    }

    private List<Enrolled> active(Standing standing) {
        return found.stream()
                .filter(enrolled -> enrolled.active() && enrolled.standing() == standing)
                .toList();
    }
}

package org.kith.conferences;

import java.util.Optional;
import java.util.UUID;
import org.kith.households.HomesMoved;
import org.kith.households.Link;

/**
 * What is to be booked: a conference about a child with a teacher of one of its courses, by a guardian for a home.
 *
 * @param party by what claims are counted: the home, or the child itself where its homes meet the teacher together
 */
public record Meeting(UUID round, UUID course, UUID child, Home home, UUID party) {

    /** About the same child with the same teachers, whoever of the party asks. */
    public boolean isSame(Meeting other) {
        return round.equals(other.round)
                && course.equals(other.course)
                && child.equals(other.child)
                && party.equals(other.party);
    }

    /** The same, and by those of the same home. */
    boolean isOfSameHome(Meeting other) {
        return isSame(other) && isOf(other.home.household());
    }

    /** Seen by whom: those of one home share what is theirs. */
    public boolean isOf(UUID asked) {
        return home.household().equals(asked);
    }

    /** What it is from now on; empty if its guardian has not moved. */
    public Optional<Meeting> after(HomesMoved moved) {
        return moved.home(new Link.Pair(home.guardian, child), home.household)
                .map(now -> new Meeting(
                        round,
                        course,
                        child,
                        new Home(home.guardian, now),
                        party.equals(home.household) ? now : party));
    }

    /** A guardian in one of their households. */
    public record Home(UUID guardian, UUID household) {}
}

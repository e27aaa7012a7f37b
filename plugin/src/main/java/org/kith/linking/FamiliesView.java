package org.kith.linking;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.linking.requests.OpenRequest;

/**
 * What {@code linking/families.jte} shows.
 *
 * @param count of all families, whatever is looked for
 * @param unreached those looked for of whom we can reach nobody
 * @param others those looked for besides
 * @param paper when a page with a code that nobody has used yet was made last, by student
 * @param languages BCP 47 tags that guardians of this course read
 */
public record FamiliesView(
        String course,
        Count count,
        FamilyFilter filter,
        List<Family> unreached,
        List<Family> others,
        List<String> languages,
        List<Waiting> requests,
        Map<UUID, Instant> paper,
        Optional<Said> said) {

    static final String PATH = "/panel/families";

    /** So many of each group at first, and a click more. */
    static final int FIRST = 25;

    private static final int MORE = 200;

    /** @param reached students of whom we can reach a guardian
     *  @param unknown people of whom nobody has said as what they are here */
    public record Count(int students, int reached, int unknown) {}

    /** @param asker name of who asks; empty if nobody knows it */
    public record Waiting(OpenRequest request, String asker) {}

    public boolean isEmpty() {
        return count.students() == 0;
    }

    public List<Family> shown(List<Family> group) {
        return group.subList(0, Math.min(group.size(), filter.shown()));
    }

    /** How many a click on "show the others" adds to the longer group; none when all are there. */
    public int left(List<Family> group) {
        return Math.min(MORE, group.size() - shown(group).size());
    }

    /** Paper is under way, and nobody has typed its code. */
    public Optional<Instant> paperFor(Family family) {
        return Optional.ofNullable(paper.get(family.student().id()));
    }

    public String more() {
        return filter.more(filter.shown() + MORE);
    }
}

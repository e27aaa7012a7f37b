package org.kith.sis.match;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.families.Named;
import org.kith.households.Link;

/**
 * What the school has of all that a list names.
 *
 * @param students by the numbers in the list
 * @param zeros by numbers of nobody, the school's numbers that differ from them only by zeros at the beginning
 * @param guardians by the record that stands for each
 * @param persons by any record of a guardian, the one that stands for them
 * @param links of those students and of those guardians, ended ones too
 * @param undone links that ended because a list was taken back, not because anybody decided so
 * @param labels by household, how lists call it
 */
public record Known(
        Map<String, List<Named>> students,
        Map<String, List<String>> zeros,
        Map<UUID, KnownGuardian> guardians,
        Map<UUID, UUID> persons,
        Set<Link> links,
        Set<Link.Pair> undone,
        Map<UUID, Set<String>> labels) {

    UUID person(Link link) {
        return persons.getOrDefault(link.guardian(), link.guardian());
    }

    Set<String> labelsOf(Link link) {
        return labels.getOrDefault(link.household(), Set.of());
    }

    boolean isUndone(Link link) {
        return undone.contains(link.pair());
    }

    /** In the order in which they were made, those first that more than an LMS says. */
    static Optional<Link> firstHolding(Stream<Link> links) {
        return links.filter(Link::holds)
                .min(Comparator.comparing((Link link) -> !link.isEverywhere())
                        .thenComparing(Link::since)
                        .thenComparing(Link::household));
    }
}

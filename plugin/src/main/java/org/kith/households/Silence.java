package org.kith.households;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Decisions in force that keep guardians from reading about students, whatever record of a guardian they name.
 *
 * @param silenced by the records that stand for the guardians
 * @param persons which record stands for each
 */
public record Silence(Set<Link.Pair> silenced, Map<UUID, UUID> persons) {

    public boolean covers(Link link) {
        return silenced.contains(standing(link));
    }

    /** The same for all links of one guardian to one student. */
    public Link.Pair standing(Link link) {
        return standing(new Link.Pair(link.guardian(), link.student()));
    }

    Link.Pair standing(Link.Pair pair) {
        return new Link.Pair(persons.getOrDefault(pair.guardian(), pair.guardian()), pair.student());
    }
}

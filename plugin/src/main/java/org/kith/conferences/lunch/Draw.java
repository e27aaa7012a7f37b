package org.kith.conferences.lunch;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.conferences.opening.DrawNumber;

/** In which order homes are invited. @param before how often a home was invited; one that is not named never was */
record Draw(String seed, Map<UUID, Long> before) {

    /** The first rule of the package. */
    List<Candidate> order(Collection<Candidate> all) {
        return all.stream()
                .sorted(Comparator.comparing((Candidate home) -> before.getOrDefault(home.household(), 0L))
                        .thenComparing(home -> DrawNumber.of(seed, home.household())))
                .toList();
    }
}

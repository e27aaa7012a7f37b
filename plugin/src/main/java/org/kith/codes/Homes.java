package org.kith.codes;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.Shared;
import org.kith.households.Households;
import org.kith.households.Link;
import org.kith.households.Silence;
import org.kith.households.Silences;

/** In which homes students live, as far as anybody has linked a guardian to them. */
@Shared
class Homes {

    private final Households households;
    private final Silences silences;

    @Inject
    Homes(Households households, Silences silences) {
        this.households = households;
        this.silences = silences;
    }

    /** By student, the oldest home first; a student without a guardian is not named. */
    Map<UUID, List<KnownHome>> of(Collection<UUID> students) {
        List<Link> links =
                households.ofStudents(students).stream().filter(Link::holds).toList();
        Silence silence = silences.among(links);
        Map<Dwelling, List<Link>> homes =
                links.stream().collect(Collectors.groupingBy(Homes::home, LinkedHashMap::new, Collectors.toList()));
        return homes.entrySet().stream()
                .map(home -> new KnownHome(
                        home.getKey(),
                        home.getValue().stream().map(Link::guardian).toList(),
                        home.getValue().stream().anyMatch(silence::covers)))
                .collect(Collectors.groupingBy(home -> home.home().student()));
    }

    List<KnownHome> of(UUID student) {
        return of(List.of(student)).getOrDefault(student, List.of());
    }

    /** Nobody new comes in there: somebody who lives in it must not read about the child. */
    boolean isClosed(Dwelling home) {
        return of(home.student()).stream().anyMatch(known -> known.home().equals(home) && known.closed());
    }

    private static Dwelling home(Link link) {
        return new Dwelling(link.student(), Optional.of(link.household()));
    }
}

package org.kith.households;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.Shared;

/** Finds whom a decision that holds today keeps from reading about whom. */
@Shared
public class Silences {

    private final Limits limits;
    private final PersonRecords records;

    @Inject
    Silences(Limits limits, PersonRecords records) {
        this.limits = limits;
        this.records = records;
    }

    /** With two queries, however many links there are. */
    public Silence among(Collection<Link> links) {
        Set<UUID> students = links.stream().map(Link::student).collect(Collectors.toSet());
        Set<Link.Pair> named = limits.about(students).values().stream()
                .flatMap(Collection::stream)
                .filter(limit -> limit.holds() && limit.decision().kind() == LimitKind.NO_INFORMATION)
                .map(LimitView::pair)
                .collect(Collectors.toSet());
        Map<UUID, UUID> persons = records.persons(
                Stream.concat(links.stream().map(Link::guardian), named.stream().map(Link.Pair::guardian))
                        .collect(Collectors.toSet()));
        Silence all = new Silence(named, persons);
        return new Silence(named.stream().map(all::standing).collect(Collectors.toSet()), persons);
    }
}

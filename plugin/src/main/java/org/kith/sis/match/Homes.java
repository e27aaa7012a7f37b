package org.kith.sis.match;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.households.Link;

/** Which lines lead to one household: those with one label that have a student or a guardian in common. */
final class Homes {

    /** A label beside one student or one guardian. */
    private record Corner(String label, Object who) {}

    private final Known known;
    private final Map<UUID, List<Link>> links;
    private final Map<Corner, Corner> leads = new HashMap<>();
    private final Map<Corner, Home> homes = new HashMap<>();
    private final Map<Identity, Home> own = new HashMap<>();

    /** @param clear lines whose student and guardian are known */
    Homes(Known known, List<Matched> clear) {
        this.known = known;
        this.links = known.links().stream().collect(Collectors.groupingBy(known::person));
        List<Matched> labelled =
                clear.stream().filter(line -> !line.row().household().isEmpty()).toList();
        labelled.forEach(line -> leads.put(root(student(line)), root(guardian(line))));
        labelled.stream()
                .collect(Collectors.groupingBy(line -> root(student(line))))
                .forEach((corner, lines) -> homes.put(corner, home(corner.label(), lines)));
    }

    Home of(Matched line) {
        return line.row().household().isEmpty()
                ? own.computeIfAbsent(line.guardian().orElseThrow(), this::ownHome)
                : homes.getOrDefault(
                        root(student(line)), ownHome(line.guardian().orElseThrow()));
    }

    /** That of the links these lines name, else one that all of them have already. */
    private Home home(String label, List<Matched> lines) {
        Optional<UUID> named = lines.stream()
                .flatMap(line -> links(line.guardian().orElseThrow()).stream()
                        .filter(link -> link.holds()
                                && link.student()
                                        .equals(line.student().orElseThrow().id())))
                .min(Comparator.comparing((Link link) -> !link.isEverywhere())
                        .thenComparing(link -> !known.labelsOf(link).contains(label))
                        .thenComparing(Link::since))
                .map(Link::household);
        return new Home(UUID.randomUUID(), label, named.or(() -> shared(label, lines)));
    }

    /** Nobody gets into a household of others by a label that it does not have yet. */
    private Optional<UUID> shared(String label, List<Matched> lines) {
        Set<Identity> guardians =
                lines.stream().map(line -> line.guardian().orElseThrow()).collect(Collectors.toSet());
        Set<UUID> common = new HashSet<>();
        guardians.forEach(guardian -> common.addAll(households(guardian)));
        return common.stream()
                .filter(household ->
                        known.labels().getOrDefault(household, Set.of()).contains(label)
                                || guardians.stream()
                                        .allMatch(
                                                guardian -> households(guardian).contains(household)))
                .min(UUID::compareTo);
    }

    private Home ownHome(Identity guardian) {
        return new Home(
                UUID.randomUUID(),
                "",
                Known.firstHolding(links(guardian).stream()).map(Link::household));
    }

    private Set<UUID> households(Identity guardian) {
        return links(guardian).stream().filter(Link::holds).map(Link::household).collect(Collectors.toSet());
    }

    private List<Link> links(Identity guardian) {
        return guardian.known()
                .map(person -> links.getOrDefault(person.person(), List.of()))
                .orElse(List.of());
    }

    private Corner root(Corner corner) {
        Corner at = corner;
        while (leads.containsKey(at) && !leads.get(at).equals(at)) {
            at = leads.get(at);
        }
        return at;
    }

    private static Corner student(Matched line) {
        return new Corner(line.row().household(), line.student().orElseThrow().id());
    }

    private static Corner guardian(Matched line) {
        return new Corner(line.row().household(), line.guardian().orElseThrow());
    }
}

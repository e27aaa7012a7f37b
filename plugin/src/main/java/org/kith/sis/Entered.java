package org.kith.sis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.households.Link;
import org.kith.households.NewLink;
import org.kith.sis.match.Home;
import org.kith.sis.match.Identity;
import org.kith.sis.match.KnownGuardian;
import org.kith.sis.match.Step;

/** Whom a run has entered so far, and the households it has founded: those of later lines are the same ones. */
final class Entered {

    private final Map<Identity, UUID> people = new HashMap<>();
    private final Map<UUID, UUID> homes = new HashMap<>();
    private final Set<Identity> told = new HashSet<>();
    private final Set<Link.Pair> noted;
    private final Map<UUID, Set<String>> labels;

    /**
     * @param noted by an earlier run of the list
     * @param labels of households that are known
     */
    Entered(Set<Link.Pair> noted, Map<UUID, Set<String>> labels) {
        this.noted = new HashSet<>(noted);
        this.labels = new HashMap<>();
        labels.forEach((household, names) -> this.labels.put(household, new HashSet<>(names)));
    }

    /** Guardians of these steps who are to be entered. */
    List<Identity> newcomers(List<Step> steps) {
        return steps.stream()
                .map(Step::guardian)
                .filter(guardian -> guardian.known().isEmpty() && !people.containsKey(guardian))
                .distinct()
                .toList();
    }

    void isEntered(Identity guardian, UUID person) {
        people.put(guardian, person);
    }

    /** Households to be founded. */
    List<Home> unfounded(List<Step> steps) {
        Map<UUID, Home> wanted = new HashMap<>();
        steps.stream()
                .filter(Step::changesLink)
                .filter(step ->
                        stays(step).isEmpty() && !homes.containsKey(step.home().key()))
                .forEach(step -> wanted.put(step.home().key(), step.home()));
        return List.copyOf(wanted.values());
    }

    void isFounded(Home home, UUID household) {
        homes.put(home.key(), household);
    }

    /** Guardians of whom this run has said nothing besides their links yet. */
    List<Identity> untold(List<Step> steps) {
        return steps.stream().map(Step::guardian).filter(told::add).toList();
    }

    /** Under the record that is linked already, if one is. */
    Link.Pair pair(Step step) {
        return step.link().map(Link::pair).orElseGet(() -> new Link.Pair(person(step.guardian()), step.student()));
    }

    UUID person(Identity guardian) {
        return guardian.known()
                .map(KnownGuardian::person)
                .or(() -> Optional.ofNullable(people.get(guardian)))
                .orElseThrow();
    }

    UUID household(Step step) {
        return stays(step)
                .or(() -> Optional.ofNullable(homes.get(step.home().key())))
                .orElseThrow();
    }

    /** What these steps do, where no run of the list has said so yet. */
    Map<Link.Pair, Step.Kind> unnoted(List<Step> steps) {
        Map<Link.Pair, Step.Kind> fresh = new HashMap<>();
        steps.stream().filter(step -> noted.add(pair(step))).forEach(step -> fresh.put(pair(step), step.kind()));
        return fresh;
    }

    /** Labels that are new to the households of these steps. */
    Map<UUID, Set<String>> newLabels(List<Step> steps) {
        return steps.stream()
                .filter(step -> !step.home().label().isEmpty())
                .filter(step -> labels.computeIfAbsent(household(step), none -> new HashSet<>())
                        .add(step.home().label()))
                .collect(Collectors.groupingBy(
                        this::household, Collectors.mapping(step -> step.home().label(), Collectors.toSet())));
    }

    NewLink link(Step step, NewLink blank) {
        return blank.as(step.relation()).in(household(step));
    }

    /** Who is linked and on no list with a household stays where they are. */
    private static Optional<UUID> stays(Step step) {
        return step.home().label().isEmpty() && step.link().filter(Link::holds).isPresent()
                ? step.link().map(Link::household)
                : step.home().known();
    }
}

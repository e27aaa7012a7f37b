package org.kith.conferences.planning;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.drawing.DrawWishFacts;
import org.kith.conferences.drawing.Wishers;
import org.kith.families.Families;
import org.kith.families.Guardians;
import org.kith.families.Named;
import org.kith.households.ContactView;
import org.kith.households.Link;
import org.kith.households.WaysOfPeople;

/** Says of each home without a meeting what we know about why. */
@Shared
class MissingFamilies {

    private final HomesWithout homes;
    private final Guardians guardians;
    private final Families families;
    private final WaysOfPeople ways;

    @Inject
    Wishers wishers;

    @Inject
    MissingFamilies(HomesWithout homes, Guardians guardians, Families families, WaysOfPeople ways) {
        this.homes = homes;
        this.guardians = guardians;
        this.families = families;
        this.ways = ways;
    }

    List<Missing> of(RoundFacts round, UUID course, Collection<ClaimFacts> booked) {
        List<DrawWishFacts> wishes = wishers.of(round, course);
        List<StudentHome> without = homes.of(
                round,
                course,
                booked.stream().map(ClaimFacts::meeting).toList(),
                wishes.stream().map(DrawWishFacts::meeting).toList());
        Map<UUID, Named> names = names(without, wishes);
        Map<UUID, Known> known = known(course, without, names);
        return without.stream()
                .map(home -> new Row(home, shown(home, names)))
                .map(row -> wishes.stream()
                        .filter(wish -> row.home().isOf(wish.meeting()))
                        .findFirst()
                        .map(wish -> wished(row, wish, names))
                        .orElseGet(() -> missing(row, known)))
                .sorted(Comparator.comparing(Missing::why))
                .toList();
    }

    private static Missing wished(Row row, DrawWishFacts wish, Map<UUID, Named> names) {
        String guardian = name(names, wish.meeting().home().guardian());
        return row.says(Missing.Why.WISHED, guardian, Optional.of(wish.changed()));
    }

    private Map<UUID, Named> names(List<StudentHome> without, List<DrawWishFacts> wishes) {
        return families.named(Stream.concat(
                        without.stream().flatMap(home -> home.links().stream()).map(Link::guardian),
                        wishes.stream().map(wish -> wish.meeting().home().guardian()))
                .collect(Collectors.toSet()));
    }

    private static Optional<Missing.Home> shown(StudentHome home, Map<UUID, Named> names) {
        return home.household()
                .filter(household -> home.oneOfSeveral())
                .map(household -> new Missing.Home(
                        household,
                        home.links().stream()
                                .map(Link::guardian)
                                .map(guardian -> names.getOrDefault(
                                        guardian, new Named(guardian, Optional.empty(), Optional.empty())))
                                .toList()));
    }

    /** By guardian. */
    private Map<UUID, Known> known(UUID course, List<StudentHome> without, Map<UUID, Named> names) {
        Set<UUID> people = without.stream()
                .flatMap(home -> home.links().stream())
                .map(Link::guardian)
                .collect(Collectors.toSet());
        Map<UUID, Instant> seen = guardians.lastSeen(course);
        Map<UUID, List<ContactView>> reached = ways.of(people);
        return people.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        person -> new Known(
                                name(names, person),
                                reached.getOrDefault(person, List.of()),
                                Optional.ofNullable(seen.get(person)))));
    }

    private static Missing missing(Row row, Map<UUID, Known> known) {
        List<Known> guardians = row.home().links().stream()
                .flatMap(link -> Optional.ofNullable(known.get(link.guardian())).stream())
                .toList();
        Optional<Known> last =
                guardians.stream().filter(one -> one.seen().isPresent()).max(Comparator.comparing(Known::when));
        return last.map(one -> row.says(Missing.Why.OPENED, one.name(), one.seen()))
                .or(() -> guardians.stream()
                        .filter(one -> one.returned().isPresent() && !one.isReached())
                        .findFirst()
                        .map(one -> row.says(Missing.Why.RETURNED, one.name(), one.returned())))
                .or(() -> guardians.stream()
                        .filter(Known::isReached)
                        .findFirst()
                        .map(one -> row.says(Missing.Why.NOT_SEEN, one.name(), Optional.empty())))
                .or(() -> guardians.stream()
                        .findFirst()
                        .map(one -> row.says(Missing.Why.NO_WAY, one.name(), Optional.empty())))
                .orElseGet(() -> row.says(Missing.Why.NOBODY, "", Optional.empty()));
    }

    private static String name(Map<UUID, Named> names, UUID person) {
        return Optional.ofNullable(names.get(person)).flatMap(Named::fullName).orElse("");
    }

    /** A home, with those by whom a teacher knows which of several it is. */
    private record Row(StudentHome home, Optional<Missing.Home> shown) {

        Missing says(Missing.Why why, String guardian, Optional<Instant> at) {
            return new Missing(home.student(), why, guardian, at, shown);
        }
    }

    /** What we know about a guardian of a student. */
    private record Known(String name, List<ContactView> ways, Optional<Instant> seen) {

        Instant when() {
            return seen.orElse(Instant.EPOCH);
        }

        boolean isReached() {
            return ways.stream().anyMatch(ContactView::reaches);
        }

        Optional<Instant> returned() {
            return ways.stream().flatMap(way -> way.returned().stream()).findFirst();
        }
    }
}

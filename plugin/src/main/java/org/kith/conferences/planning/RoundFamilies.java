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
import org.kith.conferences.interpreting.InterpretersThere;
import org.kith.families.ClassLists;
import org.kith.families.Enrolled;
import org.kith.families.Families;
import org.kith.families.Guardians;
import org.kith.families.Named;
import org.kith.households.ContactView;
import org.kith.households.Contacts;
import org.kith.households.Link;
import org.kith.households.PersonRecords;
import org.kith.page.Reader;

/** Who of a course has a meeting and who has none, with as many queries for three hundred students as for three. */
@Shared
public class RoundFamilies {

    private final ClassLists lists;
    private final CourseGuardians linked;
    private final Guardians guardians;
    private final Families families;
    private final Contacts contacts;

    @Inject
    PersonRecords records;

    @Inject
    InterpretersThere interpreters;

    @Inject
    Wishers wishers;

    @Inject
    Reader reader;

    @Inject
    RoundFamilies(ClassLists lists, CourseGuardians linked, Guardians guardians, Families families, Contacts contacts) {
        this.lists = lists;
        this.linked = linked;
        this.guardians = guardians;
        this.families = families;
        this.contacts = contacts;
    }

    List<Named> students(UUID course) {
        return lists.students(course).stream().map(Enrolled::named).toList();
    }

    /** Earliest first. */
    public List<Booked> booked(Collection<ClaimFacts> claims) {
        Map<UUID, Named> names = families.named(claims.stream()
                .map(ClaimFacts::meeting)
                .flatMap(meeting -> Stream.of(meeting.child(), meeting.home().guardian()))
                .collect(Collectors.toSet()));
        Map<UUID, String> interpreted = interpreters.sentences(claims, reader.words());
        return claims.stream()
                .map(claim -> new Booked(
                        claim,
                        name(names, claim.meeting().child()),
                        name(names, claim.meeting().home().guardian()),
                        Optional.ofNullable(interpreted.get(claim.id()))))
                .toList();
    }

    /** Those of whom a call or a page of paper would help first. */
    public List<Missing> missing(RoundFacts round, UUID course, Collection<ClaimFacts> booked) {
        Set<UUID> met = booked.stream().map(claim -> claim.meeting().child()).collect(Collectors.toSet());
        List<Named> others = students(course).stream()
                .filter(student -> !met.contains(student.id()))
                .toList();
        List<UUID> ids = others.stream().map(Named::id).toList();
        Map<UUID, List<Known>> known = known(course, linked.of(course, ids));
        Map<UUID, Known> wished = wished(round, course);
        return others.stream()
                .map(student -> Optional.ofNullable(wished.get(student.id()))
                        .map(one -> one.says(student, Missing.Why.WISHED, one.seen()))
                        .orElseGet(() -> missing(student, known.getOrDefault(student.id(), List.of()))))
                .sorted(Comparator.comparing(Missing::why))
                .toList();
    }

    /** Who has wished for a time, by student, as seen when they did. */
    private Map<UUID, Known> wished(RoundFacts round, UUID course) {
        Map<UUID, DrawWishFacts> wishes = wishers.of(round, course);
        Map<UUID, Named> names = families.named(wishes.values().stream()
                .map(wish -> wish.meeting().home().guardian())
                .collect(Collectors.toSet()));
        return wishes.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> new Known(
                                each.getKey(),
                                name(names, each.getValue().meeting().home().guardian()),
                                List.of(),
                                Optional.of(each.getValue().changed()))));
    }

    private Map<UUID, List<Known>> known(UUID course, List<Link> links) {
        Set<UUID> people = links.stream().map(Link::guardian).collect(Collectors.toSet());
        Map<UUID, Instant> seen = guardians.lastSeen(course);
        Map<UUID, Named> names = families.named(people);
        Map<UUID, List<ContactView>> ways = ways(people);
        return links.stream()
                .map(link -> new Known(
                        link.student(),
                        name(names, link.guardian()),
                        ways.getOrDefault(link.guardian(), List.of()),
                        Optional.ofNullable(seen.get(link.guardian()))))
                .collect(Collectors.groupingBy(Known::student));
    }

    /** By the record that was asked for; those of a person under any record. */
    private Map<UUID, List<ContactView>> ways(Collection<UUID> people) {
        Map<UUID, UUID> persons = records.persons(people);
        Map<UUID, List<UUID>> all = records.ofAll(persons.values());
        Map<UUID, List<ContactView>> each =
                contacts.ofAll(all.values().stream().flatMap(List::stream).toList()).stream()
                        .collect(Collectors.groupingBy(ContactView::person));
        return people.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        person -> all.getOrDefault(persons.get(person), List.of()).stream()
                                .flatMap(record -> each.getOrDefault(record, List.of()).stream())
                                .toList()));
    }

    private static Missing missing(Named student, List<Known> guardians) {
        Optional<Known> last =
                guardians.stream().filter(one -> one.seen().isPresent()).max(Comparator.comparing(Known::when));
        return last.map(one -> one.says(student, Missing.Why.OPENED, one.seen()))
                .or(() -> guardians.stream()
                        .filter(one -> one.returned().isPresent() && !one.isReached())
                        .findFirst()
                        .map(one -> one.says(student, Missing.Why.RETURNED, one.returned())))
                .or(() -> guardians.stream()
                        .filter(Known::isReached)
                        .findFirst()
                        .map(one -> one.says(student, Missing.Why.NOT_SEEN, Optional.empty())))
                .or(() -> guardians.stream()
                        .findFirst()
                        .map(one -> one.says(student, Missing.Why.NO_WAY, Optional.empty())))
                .orElseGet(() -> new Missing(student, Missing.Why.NOBODY, "", Optional.empty()));
    }

    private static String name(Map<UUID, Named> names, UUID person) {
        return Optional.ofNullable(names.get(person)).flatMap(Named::fullName).orElse("");
    }

    /** What we know about a guardian of a student. */
    private record Known(UUID student, String name, List<ContactView> ways, Optional<Instant> seen) {

        Instant when() {
            return seen.orElse(Instant.EPOCH);
        }

        boolean isReached() {
            return ways.stream().anyMatch(ContactView::reaches);
        }

        Optional<Instant> returned() {
            return ways.stream().flatMap(way -> way.returned().stream()).findFirst();
        }

        Missing says(Named named, Missing.Why why, Optional<Instant> at) {
            return new Missing(named, why, name, at);
        }
    }
}

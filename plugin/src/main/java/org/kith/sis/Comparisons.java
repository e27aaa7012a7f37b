package org.kith.sis;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kith.Shared;
import org.kith.families.Families;
import org.kith.families.Named;
import org.kith.families.PlatformStudents;
import org.kith.families.StudentCircle;
import org.kith.households.Address;
import org.kith.households.Link;
import org.kith.households.ManyAddresses;
import org.kith.households.ManyLinks;
import org.kith.households.PersonRecords;
import org.kith.households.Portions;
import org.kith.households.Profile;
import org.kith.households.Profiles;
import org.kith.sis.file.FamilyFile;
import org.kith.sis.file.FamilyRow;
import org.kith.sis.match.Comparison;
import org.kith.sis.match.Known;
import org.kith.sis.match.KnownGuardian;

/** Looks up, some hundreds at a time, what the school has of all that a list names. */
@Shared
public class Comparisons {

    private final PlatformStudents students;
    private final Families families;
    private final ManyLinks links;
    private final ManyAddresses addresses;
    private final Profiles profiles;
    private final PersonRecords records;
    private final ListLinks listLinks;
    private final HouseholdLabels labels;

    @Inject
    Comparisons(
            PlatformStudents students,
            Families families,
            ManyLinks links,
            ManyAddresses addresses,
            Profiles profiles,
            PersonRecords records,
            ListLinks listLinks,
            HouseholdLabels labels) {
        this.students = students;
        this.families = families;
        this.links = links;
        this.addresses = addresses;
        this.profiles = profiles;
        this.records = records;
        this.listLinks = listLinks;
        this.labels = labels;
    }

    Comparison of(ListTask task) {
        FamilyFile file = task.file();
        return Comparison.of(
                file,
                known(
                        task.circle(),
                        file.rows().stream().filter(FamilyRow::isGood).toList()),
                task.answers());
    }

    private Known known(StudentCircle circle, List<FamilyRow> rows) {
        Map<String, List<Named>> numbered = students.numbered(circle, distinct(rows, FamilyRow::student));
        List<UUID> ids = numbered.values().stream()
                .flatMap(List::stream)
                .map(Named::id)
                .distinct()
                .toList();
        Set<UUID> meant = new HashSet<>();
        links.about(ids, List.of()).forEach(link -> meant.add(link.guardian()));
        meant.addAll(named(circle.platform(), rows));
        Map<UUID, UUID> persons = persons(meant);
        Set<Link> all = links.about(ids, persons.keySet());
        return new Known(
                numbered,
                students.numberedButForZeros(circle, unnumbered(rows, numbered)),
                guardians(persons),
                persons,
                all,
                listLinks.undone(all),
                labels.of(all.stream().map(Link::household).toList()));
    }

    /** People of this platform with a number or an address from the list. */
    private Set<UUID> named(UUID platform, List<FamilyRow> rows) {
        Set<UUID> named =
                students
                        .adultsNumbered(
                                platform, distinct(rows, row -> row.guardian().number()))
                        .values()
                        .stream()
                        .flatMap(List::stream)
                        .collect(Collectors.toSet());
        Set<Address> asked = rows.stream()
                .flatMap(row -> row.guardian().addresses().stream())
                .collect(Collectors.toSet());
        Set<UUID> owners =
                addresses.owners(asked).values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        named.addAll(families.peopleOf(platform, owners));
        return named;
    }

    /** By record, the one that stands for the same person; that one too. */
    private Map<UUID, UUID> persons(Collection<UUID> some) {
        Map<UUID, UUID> persons = new HashMap<>();
        Portions.of(some).forEach(portion -> persons.putAll(records.persons(portion)));
        List.copyOf(persons.values()).forEach(person -> persons.put(person, person));
        return persons;
    }

    private Map<UUID, KnownGuardian> guardians(Map<UUID, UUID> persons) {
        Facts facts = facts(persons.keySet());
        return persons.keySet().stream()
                .collect(Collectors.groupingBy(record -> persons.getOrDefault(record, record)))
                .entrySet()
                .stream()
                .map(entry -> facts.guardian(entry.getKey(), entry.getValue()))
                .collect(Collectors.toMap(KnownGuardian::person, Function.identity()));
    }

    private Facts facts(Set<UUID> people) {
        Map<UUID, Named> names = new HashMap<>();
        Map<UUID, Profile> said = new HashMap<>();
        Portions.of(people).forEach(some -> {
            names.putAll(families.named(some));
            said.putAll(profiles.ofAll(some));
        });
        return new Facts(names, said, addresses.of(people), students.numbersOf(people));
    }

    private static Set<String> unnumbered(List<FamilyRow> rows, Map<String, List<Named>> numbered) {
        return rows.stream()
                .map(FamilyRow::student)
                .filter(number -> !numbered.containsKey(number))
                .collect(Collectors.toSet());
    }

    private static Set<String> distinct(List<FamilyRow> rows, Function<FamilyRow, String> text) {
        return rows.stream().map(text).filter(known -> !known.isEmpty()).collect(Collectors.toSet());
    }
}

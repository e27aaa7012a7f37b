package org.kith.families;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.Shared;
import org.kith.households.Portions;

/** Finds students of a whole platform, or of all the courses that one teacher teaches. */
@Shared
public class PlatformStudents {

    private static final String STUDIES = "m.standing = org.kith.visitor.Standing.STUDENT"
            + " or (m.standing = org.kith.visitor.Standing.UNCONFIRMED"
            + " and m.confirmed = org.kith.visitor.Standing.STUDENT)";

    /** Whom an LMS cannot tell from a parent is a student if the school's own number says so. */
    private static final String MAY_STUDY =
            STUDIES + " or (m.standing = org.kith.visitor.Standing.UNCONFIRMED and m.confirmed is null)";

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private static final String BY_NAME = " order by p.familyName, p.givenName, p.fullName, p.id";

    private static final String TEACHES = """
             and m.courseId in (select t.courseId from Membership t where t.personId = :teacher and t.active = true
             and t.standing = org.kith.visitor.Standing.INSTRUCTOR)""";

    private final EntityManager database;

    @Inject
    PlatformStudents(EntityManager database) {
        this.database = database;
    }

    /** Students by the school's number, or else by what the LMS calls them; a number may be of several, or of nobody. */
    public Map<String, List<Named>> numbered(StudentCircle circle, Collection<String> numbers) {
        Map<String, List<UUID>> found = idsNumbered(circle, Set.copyOf(numbers));
        Map<UUID, Named> names = people(
                        "p.id", found.values().stream().flatMap(List::stream).toList())
                .map(Person::named)
                .collect(Collectors.toMap(Named::id, Function.identity()));
        Map<String, List<Named>> named = new HashMap<>();
        found.forEach((number, ids) -> named.put(
                number,
                ids.stream()
                        .flatMap(id -> Optional.ofNullable(names.get(id)).stream())
                        .toList()));
        return named;
    }

    /** The school's numbers that differ from one of these only by zeros at the beginning, by that one; a spreadsheet drops them. */
    public Map<String, List<String>> numberedButForZeros(StudentCircle circle, Collection<String> numbers) {
        Set<String> asked = numbers.stream().filter(DIGITS.asMatchPredicate()).collect(Collectors.toSet());
        if (asked.isEmpty()) {
            return Map.of();
        }
        String wanted = "select distinct p.sourcedId" + from(circle, MAY_STUDY) + " and p.sourcedId is not null";
        Map<String, List<String>> known = asked(database.createQuery(wanted, String.class), circle)
                .getResultStream()
                .filter(DIGITS.asMatchPredicate())
                .sorted()
                .collect(Collectors.groupingBy(PlatformStudents::withoutZeros));
        return asked.stream()
                .filter(number -> known.containsKey(withoutZeros(number)))
                .collect(Collectors.toMap(
                        Function.identity(), number -> known.getOrDefault(withoutZeros(number), List.of())));
    }

    /** The first of those who have all these words in their name, or this number, by name; accents and capitals do not matter. */
    public List<Named> called(StudentCircle circle, String words, int most) {
        List<String> each = Stream.of(plain(words).split("\\s+")).toList();
        String wanted = "select p.id, p.fullName, p.givenName, p.sourcedId" + from(circle, STUDIES) + BY_NAME;
        List<UUID> first = asked(database.createQuery(wanted, Object[].class), circle)
                .getResultStream()
                .filter(row -> plain(row[3]).equals(plain(words))
                        || each.stream().allMatch((plain(row[1]) + " " + plain(row[2]))::contains))
                .map(row -> (UUID) row[0])
                .limit(most)
                .toList();
        Map<UUID, Named> names =
                people("p.id", first).map(Person::named).collect(Collectors.toMap(Named::id, Function.identity()));
        return first.stream()
                .flatMap(id -> Optional.ofNullable(names.get(id)).stream())
                .toList();
    }

    /** All of them, by name. */
    public List<UUID> ids(StudentCircle circle) {
        String wanted = "select p.id" + from(circle, STUDIES) + BY_NAME;
        return asked(database.createQuery(wanted, UUID.class), circle).getResultList();
    }

    /** The school's numbers of these people; who has none is left out. */
    public Map<UUID, String> numbersOf(Collection<UUID> people) {
        Map<UUID, String> numbers = new HashMap<>();
        people("p.id", people)
                .forEach(person -> person.sourcedId().ifPresent(number -> numbers.put(person.id(), number)));
        return numbers;
    }

    /** People with these numbers who study nowhere, by number. */
    public Map<String, List<UUID>> adultsNumbered(UUID platform, Collection<String> numbers) {
        Set<UUID> students =
                numbers.isEmpty() ? Set.of() : Set.copyOf(ids(new StudentCircle(platform, Optional.empty())));
        return people("p.sourcedId", numbers)
                .filter(person -> person.isOf(platform) && !students.contains(person.id()))
                .collect(Collectors.groupingBy(
                        person -> person.sourcedId().orElse(""), Collectors.mapping(Person::id, Collectors.toList())));
    }

    /** Guardians of these students as their LMS names them, by student. */
    public Map<UUID, Set<UUID>> observers(Collection<UUID> students) {
        return Portions.of(students)
                .flatMap(some -> database.createQuery(
                                "select o from Observation o where o.studentId in :students", Observation.class)
                        .setParameter("students", some)
                        .getResultStream())
                .collect(Collectors.groupingBy(
                        Observation::studentId, Collectors.mapping(Observation::guardianId, Collectors.toSet())));
    }

    /** All students at once: asked for each portion of numbers, Derby would look through all of them each time. */
    private Map<String, List<UUID>> idsNumbered(StudentCircle circle, Set<String> numbers) {
        Map<String, List<UUID>> bySchool = new HashMap<>();
        Map<String, List<UUID>> byLms = new HashMap<>();
        String wanted = "select p.id, p.sourcedId, p.subject" + from(circle, MAY_STUDY);
        asked(database.createQuery(wanted, Object[].class), circle)
                .getResultStream()
                .forEach(row -> {
                    put(bySchool, row[1], (UUID) row[0]);
                    put(byLms, row[2], (UUID) row[0]);
                });
        bySchool.keySet().retainAll(numbers);
        byLms.keySet().retainAll(numbers);
        byLms.putAll(bySchool);
        return byLms;
    }

    private static void put(Map<String, List<UUID>> numbered, @Nullable Object number, UUID person) {
        if (number != null) {
            numbered.computeIfAbsent(number.toString(), none -> new ArrayList<>())
                    .add(person);
        }
    }

    /** Of any platform. */
    private Stream<Person> people(String what, Collection<?> some) {
        return Portions.of(some)
                .flatMap(portion -> database.createQuery(
                                "select p from Person p where " + what + " in :some", Person.class)
                        .setParameter("some", portion)
                        .getResultStream());
    }

    private static String withoutZeros(String number) {
        return number.replaceFirst("^0+", "");
    }

    private static String plain(@Nullable Object text) {
        String said = text == null ? "" : text.toString().strip().toLowerCase(Locale.ROOT);
        return Normalizer.normalize(said, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
    }

    private static String from(StudentCircle circle, String standing) {
        return " from Person p where p.registrationId = :platform and p.id in (select m.personId from Membership m"
                + " where m.active = true and (" + standing + ")"
                + (circle.teacher().isPresent() ? TEACHES : "") + ")";
    }

    private static <T> TypedQuery<T> asked(TypedQuery<T> query, StudentCircle circle) {
        circle.teacher().ifPresent(teacher -> query.setParameter("teacher", teacher));
        return query.setParameter("platform", circle.platform());
    }
}

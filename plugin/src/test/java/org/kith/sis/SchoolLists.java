package org.kith.sis;

import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.families.ClassLists;
import org.kith.families.Families;
import org.kith.families.Listed;
import org.kith.families.Named;
import org.kith.families.PlatformStudents;
import org.kith.families.StudentCircle;
import org.kith.households.Households;
import org.kith.households.Link;
import org.kith.lti.PersonName;
import org.kith.sis.file.FamilyFile;
import org.kith.sis.match.Comparison;
import org.kith.testing.Cast;
import org.kith.testing.Classroom;
import org.kith.testing.Database;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.testing.Player;
import org.kith.testing.ServerSide;
import org.kith.visitor.Standing;

/** A school whose office sends lists, on one platform. */
final class SchoolLists {

    static final String HEADING =
            "student id,student name,guardian name,guardian id,email,phone,relation,language,household\n";
    static final String ANA = "1,,Ana Ruiz,,ana@example.com,+1 555 0101,mother,Spanish,A\n";
    static final String LEO = "1,,Leo Ruiz,,leo@example.com,,father,,B\n";

    private final Database database;
    private final Kith kith;
    private final StudentCircle circle;
    private final UUID by;
    private final List<ListConfirmed> confirmed = new ArrayList<>();

    /** Three students learn science there. */
    SchoolLists(Database database, Kith kith, Cast cast) {
        this(
                database,
                kith,
                new StudentCircle(cast.platform(Lms.CANVAS).id(), Optional.empty()),
                cast.id(Player.DANA, Classroom.SCIENCE));
        enrol(cast.id(Classroom.SCIENCE), List.of("1", "2", "3"));
    }

    private SchoolLists(Database database, Kith kith, StudentCircle circle, UUID by) {
        kith.given(Event.class, ServerSide.of(Event.class, Map.of("fire", this::remember)));
        this.database = database;
        this.kith = kith;
        this.circle = circle;
        this.by = by;
    }

    SchoolLists of(UUID teacher) {
        return new SchoolLists(database, kith, new StudentCircle(circle.platform(), Optional.of(teacher)), teacher);
    }

    /** Students of a course with these numbers, called "Student 1". */
    void enrol(UUID course, List<String> numbers) {
        List<Listed> all = numbers.stream()
                .map(number -> listed(number, "lms-" + number, "Student " + number))
                .toList();
        for (int from = 0; from < all.size(); from += ClassLists.AT_ONCE) {
            kith.the(ClassLists.class)
                    .enter(
                            circle.platform(),
                            course,
                            all.subList(from, Math.min(all.size(), from + ClassLists.AT_ONCE)));
        }
    }

    /** One more, whose number another may have too. */
    void enrol(UUID course, String number, String name) {
        kith.the(ClassLists.class).enter(circle.platform(), course, List.of(listed(number, "twin-" + number, name)));
    }

    private static Listed listed(String number, String subject, String name) {
        PersonName called = new PersonName(Optional.of(name), Optional.empty(), Optional.of(name), Optional.empty());
        return new Listed(subject, Standing.STUDENT, called, Optional.of(number), Optional.empty());
    }

    FamilyListView sends(String text) {
        SentList sent = new SentList("families.csv", text, false, FamilyFile.read(text));
        return database.inTransaction(() -> lists().keep(circle, by, sent));
    }

    FamilyListView answers(FamilyListView list, Map<String, String> answers) {
        return database.inTransaction(() -> lists().answer(circle, list.id(), answers));
    }

    Comparison compares(FamilyListView list) {
        return kith.the(Comparisons.class).of(lists().task(circle, list.id()));
    }

    /** As far as the run that is to do it. */
    UUID confirms(FamilyListView list) {
        database.inTransaction(() -> lists().confirm(circle, list.id()));
        return confirmed.get(confirmed.size() - 1).run();
    }

    FamilyListView bringsIn(String text) {
        return bringsIn(sends(text));
    }

    FamilyListView bringsIn(FamilyListView sent) {
        kith.the(ListWork.class).run(confirms(sent));
        return shows(sent);
    }

    FamilyListView takesBack(FamilyListView list) {
        boolean begun = database.inTransaction(() -> lists().withdraw(circle, list.id()));
        if (begun) {
            kith.the(TakingBack.class).run(confirmed.get(confirmed.size() - 1).run());
        }
        return shows(list);
    }

    FamilyListView shows(FamilyListView list) {
        return lists().get(circle, list.id());
    }

    UUID student(String number) {
        return kith
                .the(PlatformStudents.class)
                .numbered(circle, List.of(number))
                .getOrDefault(number, List.of())
                .stream()
                .map(Named::id)
                .findFirst()
                .orElseThrow();
    }

    /** Of this student, those that hold. */
    List<Link> links(String number) {
        return kith.the(Households.class).ofStudents(List.of(student(number))).stream()
                .filter(Link::holds)
                .toList();
    }

    String name(UUID person) {
        return kith.the(Families.class).named(List.of(person)).values().stream()
                .flatMap(named -> named.fullName().stream())
                .findFirst()
                .orElse("");
    }

    List<String> guardians(String number) {
        return links(number).stream().map(link -> name(link.guardian())).toList();
    }

    private FamilyLists lists() {
        return kith.the(FamilyLists.class);
    }

    private Object remember(Object[] fired) {
        confirmed.add((ListConfirmed) fired[0]);
        return confirmed;
    }
}

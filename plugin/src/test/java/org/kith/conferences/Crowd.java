package org.kith.conferences;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.kith.families.ClassLists;
import org.kith.families.Listed;
import org.kith.families.ManyNewcomers;
import org.kith.families.Named;
import org.kith.families.Newcomer;
import org.kith.families.PlatformStudents;
import org.kith.families.StudentCircle;
import org.kith.households.Ground;
import org.kith.households.Households;
import org.kith.households.Link;
import org.kith.households.NewLink;
import org.kith.lti.PersonName;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.visitor.Standing;

/** Families of whom nothing matters but that there are many: a guardian and a child each, in a home of their own. */
public final class Crowd {

    private final Kith kith;
    private final UUID platform;

    public Crowd(Kith kith, Cast cast) {
        this.kith = kith;
        this.platform = cast.platform(Lms.CANVAS).id();
    }

    /** In a transaction. */
    public List<Meeting> meetings(RoundFacts round, int many) {
        List<UUID> guardians = people("Guardian", many);
        List<UUID> children = people("Child", many);
        return IntStream.range(0, many)
                .mapToObj(number -> {
                    UUID home = UUID.randomUUID();
                    Meeting.Home comes = new Meeting.Home(guardians.get(number), home);
                    return new Meeting(round.id(), round.course(), children.get(number), comes, home);
                })
                .toList();
    }

    /** The same with everybody in the course and linked, so that pages would know them. In no transaction. */
    public List<Meeting> enrolled(Database database, RoundFacts round, int many) {
        List<String> numbers =
                IntStream.range(0, many).mapToObj(number -> "N" + number).toList();
        kith.the(ClassLists.class)
                .enter(
                        platform,
                        round.course(),
                        numbers.stream().map(Crowd::listed).toList());
        Map<String, List<Named>> students =
                kith.the(PlatformStudents.class).numbered(new StudentCircle(platform, Optional.empty()), numbers);
        List<UUID> guardians = database.inTransaction(() -> people("Guardian", many));
        return IntStream.range(0, many)
                .mapToObj(number -> {
                    UUID child = students.getOrDefault(numbers.get(number), List.of())
                            .get(0)
                            .id();
                    NewLink wanted = NewLink.of(guardians.get(number), child, Ground.OFFICE_LIST);
                    Link link = database.inTransaction(
                            () -> kith.the(Households.class).link(platform, wanted));
                    Meeting.Home comes = new Meeting.Home(guardians.get(number), link.household());
                    return new Meeting(round.id(), round.course(), child, comes, link.household());
                })
                .toList();
    }

    private static Listed listed(String number) {
        PersonName name = new PersonName(
                Optional.of("Child " + number), Optional.of("Child"), Optional.of(number), Optional.empty());
        return new Listed("lms-" + number, Standing.STUDENT, name, Optional.of(number), Optional.empty());
    }

    private List<UUID> people(String kind, int many) {
        return kith.the(ManyNewcomers.class)
                .enter(
                        platform,
                        IntStream.range(0, many)
                                .mapToObj(number -> new Newcomer(kind + " " + number, ""))
                                .toList());
    }
}

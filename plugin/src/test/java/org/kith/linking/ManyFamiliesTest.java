package org.kith.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.OKAFOR;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kith.families.ClassLists;
import org.kith.families.Listed;
import org.kith.families.ManyNewcomers;
import org.kith.families.Named;
import org.kith.families.Newcomer;
import org.kith.families.PlatformStudents;
import org.kith.families.StudentCircle;
import org.kith.households.Address;
import org.kith.households.Ground;
import org.kith.households.Households;
import org.kith.households.ManyAddresses;
import org.kith.households.ManyLinks;
import org.kith.households.NewLink;
import org.kith.lti.PersonName;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.testing.OnBothDatabases;
import org.kith.visitor.Standing;

/** The Families page of a very large course, where everybody has a guardian. */
class ManyFamiliesTest {

    private static final System.Logger LOG = System.getLogger(ManyFamiliesTest.class.getName());

    /** {@code -Dfamily.students=3000} for the figure in deploy-notes. */
    private static final int MANY = Integer.getInteger("family.students", 400);

    private static final Duration FAR_LESS_THAN_ONE_BY_ONE = Duration.ofSeconds(3);

    private final Cast cast;
    private final Database database;
    private final Kith kith;
    private final UUID platform;

    ManyFamiliesTest(Cast cast, Database database, Kith kith) {
        this.cast = cast;
        this.database = database;
        this.kith = kith;
        this.platform = cast.platform(Lms.CANVAS).id();
    }

    @OnBothDatabases
    void areAllOnThePageWithoutAskingForEachOne() {
        List<String> numbers =
                IntStream.range(0, MANY).mapToObj(number -> "N" + number).toList();
        inPortions(numbers, this::enrol);
        inPortions(numbers, some -> database.inTransaction(() -> link(some)));
        cast.visits(OKAFOR, SCIENCE);
        FamiliesResource families = kith.the(FamiliesResource.class);
        families.show(new FamilyFilter());

        Instant begun = Instant.now();
        Duration worked = worked();
        FamiliesView view = (FamiliesView) families.show(new FamilyFilter()).view();
        worked = worked().minus(worked);
        Duration took = Duration.between(begun, Instant.now());

        LOG.log(System.Logger.Level.INFO, "{0} families in {1}, of which this thread worked {2}", MANY, took, worked);
        assertThat(view.count().students()).isEqualTo(MANY);
        assertThat(view.count().reached()).isEqualTo(MANY);
        assertThat(worked).isLessThan(FAR_LESS_THAN_ONE_BY_ONE);
    }

    private void enrol(List<String> numbers) {
        List<Listed> listed = numbers.stream()
                .map(number -> new Listed(
                        "lms-" + number, Standing.STUDENT, name(number), Optional.of(number), Optional.empty()))
                .toList();
        kith.the(ClassLists.class).enter(platform, cast.id(SCIENCE), listed);
    }

    /** Each of these to a guardian who has an address. */
    private void link(List<String> numbers) {
        Map<String, List<Named>> students =
                kith.the(PlatformStudents.class).numbered(new StudentCircle(platform, Optional.empty()), numbers);
        List<UUID> homes = numbers.stream()
                .map(number -> kith.the(Households.class).found(platform))
                .toList();
        List<UUID> guardians = kith.the(ManyNewcomers.class)
                .enter(
                        platform,
                        numbers.stream()
                                .map(number -> new Newcomer("Guardian of " + number, ""))
                                .toList());
        Function<Integer, UUID> student =
                at -> students.getOrDefault(numbers.get(at), List.of()).get(0).id();
        List<Integer> all = IntStream.range(0, numbers.size()).boxed().toList();
        kith.the(ManyLinks.class)
                .make(all.stream()
                        .map(at -> NewLink.of(guardians.get(at), student.apply(at), Ground.OFFICE_LIST)
                                .in(homes.get(at)))
                        .toList());
        kith.the(ManyAddresses.class)
                .add(
                        all.stream()
                                .collect(Collectors.toMap(
                                        guardians::get, at -> Set.of(Address.email(numbers.get(at) + "@example.com")))),
                        Set.of());
    }

    private static void inPortions(List<String> all, Consumer<List<String>> does) {
        for (int from = 0; from < all.size(); from += ClassLists.AT_ONCE) {
            does.accept(all.subList(from, Math.min(all.size(), from + ClassLists.AT_ONCE)));
        }
    }

    private static PersonName name(String number) {
        return new PersonName(
                Optional.of("Student " + number), Optional.of("Student"), Optional.of(number), Optional.empty());
    }

    /** By this thread, whatever else the computer does meanwhile. */
    private static Duration worked() {
        return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }
}

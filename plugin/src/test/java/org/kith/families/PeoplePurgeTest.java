package org.kith.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testing.Classroom.READING;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ADA;
import static org.kith.testing.Player.LUCIA;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;
import static org.kith.testing.Player.SAM;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.households.Address;
import org.kith.households.Contacts;
import org.kith.households.Ground;
import org.kith.households.Households;
import org.kith.households.NewLink;
import org.kith.lti.PersonName;
import org.kith.testing.Cast;
import org.kith.testing.Classroom;
import org.kith.testing.Database;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Player;
import org.kith.visitor.Standing;

class PeoplePurgeTest {

    private final Cast cast;
    private final Database database;
    private final ClassLists lists;
    private final Families families;
    private final Newcomers newcomers;
    private final Households households;
    private final Contacts contacts;
    private final PeoplePurge purge;
    private final Instant later;

    PeoplePurgeTest(Cast cast, Database database, Kith kith) {
        this.cast = cast;
        this.database = database;
        this.lists = kith.the(ClassLists.class);
        this.families = kith.the(Families.class);
        this.newcomers = kith.the(Newcomers.class);
        this.households = kith.the(Households.class);
        this.contacts = kith.the(Contacts.class);
        this.purge = kith.the(PeoplePurge.class);
        this.later = kith.the(Clock.class).instant().plus(Duration.ofDays(400));
    }

    @OnBothDatabases
    void whoeverLeftTheLastCourseLongAgoIsForgotten() {
        UUID sam = cast.id(SAM, SCIENCE);
        database.inTransaction(() -> contacts.add(sam, Address.phone("555 0142")));
        listed(SCIENCE, OKAFOR, SAM);
        listed(SCIENCE, OKAFOR);

        int removed = purges();

        assertThat(removed).isEqualTo(1);
        assertThat(name(sam)).isEmpty();
        assertThat(database.rows("contact_way")).isZero();
    }

    @OnBothDatabases
    void whoeverLeftLatelyIsRemembered() {
        UUID sam = cast.id(SAM, SCIENCE);
        listed(SCIENCE, OKAFOR, SAM);
        listed(SCIENCE, OKAFOR);

        int removed = purge.purge(cast.platform(Lms.CANVAS).id(), later.minus(Duration.ofDays(500)));

        assertThat(removed).isZero();
        assertThat(name(sam)).isPresent();
    }

    @OnBothDatabases
    void whoeverIsInAnotherCourseIsRemembered() {
        UUID lucia = cast.id(LUCIA, SCIENCE);
        cast.arrives(LUCIA, READING);
        listed(SCIENCE, OKAFOR, LUCIA);
        listed(SCIENCE, OKAFOR);

        purges();

        assertThat(name(lucia)).isPresent();
    }

    @OnBothDatabases
    void whoeverComesBackIsRemembered() {
        UUID mateo = cast.id(MATEO, SCIENCE);
        listed(SCIENCE, OKAFOR, MATEO);
        listed(SCIENCE, OKAFOR);
        cast.arrives(MATEO, SCIENCE);

        purges();

        assertThat(name(mateo)).isPresent();
    }

    @OnBothDatabases
    void withAStudentGoThoseWhoCaredForNobodyElse() {
        UUID ada = cast.id(ADA, SCIENCE);
        UUID platform = cast.platform(Lms.CANVAS).id();
        UUID grandmother = database.inTransaction(() -> newcomers.enter(platform, "Elena Rivera"));
        database.inTransaction(() -> households.link(platform, NewLink.of(grandmother, ada, Ground.FAMILY_CODE)));
        listed(SCIENCE, OKAFOR, ADA);
        int before = purges();
        listed(SCIENCE, OKAFOR);

        int removed = purges();

        assertThat(before).isZero();
        assertThat(removed).isEqualTo(2);
        assertThat(name(grandmother)).isEmpty();
        assertThat(database.rows("guardianship")).isZero();
    }

    @OnBothDatabases
    void aSecondTimeNothingIsLeftToForget() {
        cast.arrives(SAM, SCIENCE);
        listed(SCIENCE, OKAFOR, SAM);
        listed(SCIENCE, OKAFOR);
        purges();

        int removed = purges();

        assertThat(removed).isZero();
    }

    @OnBothDatabases
    void whoeverWasForgottenComesBackAsSomebodyNew() {
        UUID rosa = cast.id(ROSA, SCIENCE);
        listed(SCIENCE, OKAFOR, ROSA);
        listed(SCIENCE, OKAFOR);
        purges();

        UUID again = cast.id(ROSA, SCIENCE);

        assertThat(again).isNotEqualTo(rosa);
        assertThat(families.childrenOf(rosa, cast.id(SCIENCE))).isEmpty();
    }

    /** The class list as the LMS gives it now: these and nobody else. */
    private void listed(Classroom course, Player... people) {
        UUID platform = cast.platform(Lms.CANVAS).id();
        UUID id = cast.id(course);
        List<Listed> entries = Stream.of(people).map(PeoplePurgeTest::entry).toList();
        Set<String> subjects = entries.stream().map(Listed::subject).collect(Collectors.toSet());
        lists.enter(platform, id, entries);
        lists.keepOnly(id, subjects);
    }

    private static Listed entry(Player who) {
        Standing standing = who == OKAFOR ? Standing.INSTRUCTOR : Standing.STUDENT;
        PersonName name = who.called();
        return new Listed(who.subject(Lms.CANVAS), standing, name, Optional.empty(), Optional.empty());
    }

    private Optional<String> name(UUID person) {
        return Optional.ofNullable(families.named(List.of(person)).get(person)).flatMap(Named::fullName);
    }

    private int purges() {
        return purge.purge(cast.platform(Lms.CANVAS).id(), later);
    }
}

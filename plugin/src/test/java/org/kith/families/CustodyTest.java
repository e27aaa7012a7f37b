package org.kith.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testing.Classroom.READING;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ADA;
import static org.kith.testing.Player.LUCIA;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.households.Ground;
import org.kith.households.Households;
import org.kith.households.LimitKind;
import org.kith.households.Limits;
import org.kith.households.Link;
import org.kith.households.NewLimit;
import org.kith.households.NewLink;
import org.kith.households.PersonRecords;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.Entrance;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.testing.OnBothDatabases;
import org.kith.visitor.Standing;

/** The ways in which families live, and what each guardian finds. */
class CustodyTest {

    private final Cast cast;
    private final Database database;
    private final Families families;
    private final Households households;
    private final Limits limits;
    private final Newcomers newcomers;
    private final ClassLists lists;
    private final PersonRecords records;
    private final LocalDate today;

    CustodyTest(Cast cast, Database database, Kith kith) {
        this.cast = cast;
        this.database = database;
        this.families = kith.the(Families.class);
        this.households = kith.the(Households.class);
        this.limits = kith.the(Limits.class);
        this.newcomers = kith.the(Newcomers.class);
        this.lists = kith.the(ClassLists.class);
        this.records = kith.the(PersonRecords.class);
        this.today = LocalDate.ofInstant(kith.the(Clock.class).instant(), ZoneId.of("America/Chicago"));
    }

    @OnBothDatabases
    void twoWhoLiveTogetherShareOneHouseholdAndItsChild() {
        UUID rosa = cast.id(ROSA, SCIENCE);
        UUID home = households.between(rosa, mateo()).orElseThrow().household();

        UUID luis = links("Luis Rivera", home);

        assertThat(childrenOf(luis)).containsExactly(mateo());
        assertThat(households.in(home)).extracting(Link::guardian).contains(rosa, luis);
    }

    @OnBothDatabases
    void twoWhoLiveApartWithEqualRightsBothFindTheChildAndShareNoHousehold() {
        UUID rosa = cast.id(ROSA, SCIENCE);

        UUID luis = links("Luis Rivera");

        assertThat(childrenOf(rosa)).contains(mateo());
        assertThat(childrenOf(luis)).containsExactly(mateo());
        assertThat(households.between(luis, mateo()).orElseThrow().household())
                .isNotEqualTo(households.between(rosa, mateo()).orElseThrow().household());
    }

    @OnBothDatabases
    void whoMayNotBeInformedFindsNoChildAndTheOtherStillDoes() {
        UUID rosa = cast.id(ROSA, SCIENCE);
        UUID luis = links("Luis Rivera");

        limit(luis, LimitKind.NO_INFORMATION, today, Optional.empty());

        assertThat(childrenOf(luis)).isEmpty();
        assertThat(childrenOf(rosa)).contains(mateo());
    }

    @OnBothDatabases
    void aFosterFamilyFindsTheChildUntilThePlacementEnds() {
        UUID foster = links("Jan Kowalski");

        limit(foster, LimitKind.NO_INFORMATION, today.plusDays(1), Optional.empty());
        List<UUID> before = childrenOf(foster);
        limit(foster, LimitKind.NO_INFORMATION, today, Optional.empty());

        assertThat(before).containsExactly(mateo());
        assertThat(childrenOf(foster)).isEmpty();
    }

    @OnBothDatabases
    void whoeverIsUnlinkedFindsNoChild() {
        UUID rosa = cast.id(ROSA, SCIENCE);

        database.inTransaction(() -> households.end(new Link.Pair(rosa, mateo()), cast.id(OKAFOR, SCIENCE)));

        assertThat(childrenOf(rosa)).containsExactly(cast.id(LUCIA, SCIENCE));
    }

    @OnBothDatabases
    void aLinkByCodeHoldsInEveryCourseOfTheChild() {
        UUID grandmother = newcomer("Elena Rivera");
        UUID lucia = cast.id(LUCIA, SCIENCE);
        cast.arrives(LUCIA, READING);

        link(NewLink.of(grandmother, lucia, Ground.FAMILY_CODE));

        assertThat(families.childrenOf(grandmother, cast.id(READING)))
                .extracting(Named::id)
                .containsExactly(lucia);
    }

    @OnBothDatabases
    void aLinkByCodeDoesNotHoldWhereTheChildIsNot() {
        UUID grandmother = links("Elena Rivera");

        assertThat(families.childrenOf(grandmother, cast.id(READING))).isEmpty();
    }

    @OnBothDatabases
    void aMoodleLearnerLinkedByCodeComesAsAGuardian() {
        Entrance entrance = Entrance.of(ROSA, SCIENCE, Lms.MOODLE);
        Arrival first = cast.arrives(entrance);
        Arrival child = cast.arrives(Entrance.of(ADA, SCIENCE, Lms.MOODLE).withRoles(Lms.MEMBERSHIP + "Learner"));
        confirmed(child);
        UUID platform = cast.platform(Lms.MOODLE).id();
        database.inTransaction(
                () -> households.link(platform, NewLink.of(first.person(), child.person(), Ground.FAMILY_CODE)));

        Arrival again = cast.arrives(entrance);

        assertThat(again.standing()).isEqualTo(Standing.GUARDIAN);
    }

    @OnBothDatabases
    void aTeacherLinkedToAChildMayTurnToIt() {
        UUID okafor = cast.id(OKAFOR, SCIENCE);

        link(NewLink.of(okafor, mateo(), Ground.STAFF));

        assertThat(cast.arrives(OKAFOR, SCIENCE).other()).hasValue(Standing.GUARDIAN);
    }

    @OnBothDatabases
    void whoeverHasTwoRecordsFindsTheChildrenOfBoth() {
        UUID rosa = cast.id(ROSA, SCIENCE);
        UUID onPaper = newcomer("Rosa R.");
        UUID ada = cast.id(ADA, SCIENCE);
        link(NewLink.of(onPaper, ada, Ground.OFFICE_LIST));

        database.inTransaction(() -> records.merge(onPaper, rosa, rosa));

        assertThat(childrenOf(rosa)).contains(ada, mateo());
        assertThat(childrenOf(onPaper)).contains(ada, mateo());
    }

    private UUID mateo() {
        return cast.id(MATEO, SCIENCE);
    }

    private void confirmed(Arrival child) {
        database.inTransaction(
                () -> lists.confirm(child.course().orElseThrow(), List.of(child.person()), Standing.STUDENT));
    }

    private UUID newcomer(String name) {
        UUID platform = cast.platform(Lms.CANVAS).id();
        return database.inTransaction(() -> newcomers.enter(platform, name));
    }

    private UUID links(String name) {
        UUID guardian = newcomer(name);
        link(NewLink.of(guardian, mateo(), Ground.STAFF));
        return guardian;
    }

    private UUID links(String name, UUID home) {
        UUID guardian = newcomer(name);
        link(NewLink.of(guardian, mateo(), Ground.STAFF).in(home));
        return guardian;
    }

    private void link(NewLink wanted) {
        UUID platform = cast.platform(Lms.CANVAS).id();
        database.inTransaction(() -> households.link(platform, wanted));
    }

    private void limit(UUID guardian, LimitKind kind, LocalDate from, Optional<LocalDate> until) {
        NewLimit decision = new NewLimit(kind, "Order 7", from, until, cast.id(OKAFOR, SCIENCE));
        database.inTransaction(() -> limits.record(new Link.Pair(guardian, mateo()), decision));
    }

    private List<UUID> childrenOf(UUID guardian) {
        return families.childrenOf(guardian, cast.id(SCIENCE)).stream()
                .map(Named::id)
                .toList();
    }
}

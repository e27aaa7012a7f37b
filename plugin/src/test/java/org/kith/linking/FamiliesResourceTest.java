package org.kith.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ADA;
import static org.kith.testing.Player.LUCIA;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;
import static org.kith.testing.Player.SAM;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.families.Newcomers;
import org.kith.households.Address;
import org.kith.households.Contacts;
import org.kith.households.Ground;
import org.kith.households.Households;
import org.kith.households.LimitKind;
import org.kith.households.Limits;
import org.kith.households.Link;
import org.kith.households.NewLimit;
import org.kith.households.NewLink;
import org.kith.households.Profile;
import org.kith.households.Profiles;
import org.kith.households.Relation;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.Entrance;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.testing.OnBothDatabases;

class FamiliesResourceTest {

    private final Cast cast;
    private final Database database;
    private final FixedClock clock;
    private final Kith kith;
    private final FamiliesResource families;

    FamiliesResourceTest(Cast cast, Database database, FixedClock clock, Kith kith) {
        this.cast = cast;
        this.database = database;
        this.clock = clock;
        this.kith = kith;
        cast.arrives(MATEO, SCIENCE);
        cast.arrives(ADA, SCIENCE);
        cast.visits(OKAFOR, SCIENCE);
        this.families = kith.the(FamiliesResource.class);
    }

    @OnBothDatabases
    void putsStudentsWhomWeReachNobodyOfFirst() {
        cast.arrives(SAM, SCIENCE);

        FamiliesView view = shown();

        assertThat(view.count()).isEqualTo(new FamiliesView.Count(2, 1, 0));
        assertThat(names(view.unreached())).containsExactly("Mateo Rivera");
        assertThat(names(view.others())).containsExactly("Ada Chen");
        assertThat(view.unreached().get(0).unreached().why()).isEqualTo(Unreached.Why.NOBODY);
    }

    @OnBothDatabases
    void tellsWhoOpenedFamiliesLast() {
        cast.arrives(SAM, SCIENCE);

        Family ada = shown().others().get(0);

        assertThat(ada.last()).hasValue(new Reached(clock.instant(), Reached.OPENED));
        assertThat(ada.guardians())
                .extracting(
                        guardian -> guardian.facts().name(),
                        guardian -> guardian.link().ground())
                .containsExactly(tuple("Sam Chen", Ground.LMS));
    }

    @OnBothDatabases
    void somebodyWithoutAnAddressWhoWasNeverHereIsNotReached() {
        links("Elena Rivera");

        Unreached mateo = shown().unreached().get(1).unreached();

        assertThat(mateo).isEqualTo(new Unreached(Unreached.Why.NO_WAY, "Elena Rivera", Optional.empty()));
    }

    @OnBothDatabases
    void anAddressReachesUntilSomethingComesBack() {
        UUID elena = links("Elena Rivera");
        database.inTransaction(() -> kith.the(Contacts.class).add(elena, Address.email("elena@example.org")));
        List<String> before = names(shown().others());

        database.inTransaction(() -> kith.the(Contacts.class).returned(Address.email("elena@example.org")));

        assertThat(before).containsExactly("Mateo Rivera");
        assertThat(shown().unreached())
                .extracting(family -> family.unreached().why())
                .containsExactly(Unreached.Why.NOBODY, Unreached.Why.RETURNED);
    }

    @OnBothDatabases
    void whoeverWantsNoMessagesIsNotReached() {
        UUID elena = links("Elena Rivera");
        Contacts contacts = kith.the(Contacts.class);
        UUID way = database.inTransaction(() -> contacts.add(elena, Address.phone("312 555 0101")))
                .id();

        database.inTransaction(() -> contacts.withdraw(elena, way));

        assertThat(shown().unreached().get(1).unreached().why()).isEqualTo(Unreached.Why.WITHDRAWN);
    }

    @OnBothDatabases
    void whoeverMayNotBeToldIsNotReached() {
        cast.arrives(SAM, SCIENCE);

        limit(cast.id(SAM, SCIENCE), cast.id(ADA, SCIENCE), LimitKind.NO_INFORMATION);

        assertThat(shown().count().reached()).isZero();
        assertThat(shown().unreached().get(0).unreached().why()).isEqualTo(Unreached.Why.NOT_TOLD);
    }

    @OnBothDatabases
    void aTeacherWhoIsAGuardianIsShownNoLimitAboutTheOwnChild() {
        Entrance both = Entrance.of(OKAFOR, SCIENCE)
                .withRoles(Lms.MEMBERSHIP + "Instructor", Lms.MEMBERSHIP + "Mentor")
                .namingChildren(MATEO);
        UUID okafor = cast.visits(both).person();

        limit(okafor, cast.arrives(MATEO, SCIENCE).person(), LimitKind.NO_INFORMATION);

        assertThat(of(shown(), "Mateo Rivera").guardians())
                .allSatisfy(guardian -> assertThat(guardian.limits()).isEmpty());
    }

    @OnBothDatabases
    void showsWhoLivesApart() {
        cast.arrives(ROSA, SCIENCE);
        clock.passes(Duration.ofDays(1));
        UUID luis = links("Luis Rivera");

        Family mateo = of(shown(), "Mateo Rivera");

        assertThat(mateo.guardians()).hasSize(2);
        assertThat(mateo.guardians().stream().filter(mateo::isApart))
                .extracting(FamilyGuardian::person)
                .containsExactly(luis);
    }

    @OnBothDatabases
    void findsByNameOfStudentOrGuardian() {
        cast.arrives(SAM, SCIENCE);

        assertThat(names(shown(filter -> filter.name = "sam").others())).containsExactly("Ada Chen");
        assertThat(names(shown(filter -> filter.name = "MATEO").unreached())).containsExactly("Mateo Rivera");
        assertThat(shown(filter -> filter.name = "nobody").others()).isEmpty();
    }

    @OnBothDatabases
    void findsByLanguageGroundAndTime() {
        cast.arrives(SAM, SCIENCE);
        UUID sam = cast.id(SAM, SCIENCE);
        database.inTransaction(() -> kith.the(Profiles.class).say(sam, Profile.UNSAID.reading("zh-Hans")));
        links("Elena Rivera");

        assertThat(shown().languages()).containsExactly("zh-Hans");
        assertThat(names(shown(filter -> filter.language = "zh-Hans").others())).containsExactly("Ada Chen");
        assertThat(names(shown(filter -> filter.linked = "STAFF").unreached())).containsExactly("Mateo Rivera");
        assertThat(names(shown(filter -> filter.reached = "month").others())).containsExactly("Ada Chen");
        assertThat(names(shown(filter -> filter.reached = "never").unreached())).contains("Mateo Rivera");
        clock.passes(Duration.ofDays(40));
        assertThat(names(shown(filter -> filter.reached = "earlier").others())).containsExactly("Ada Chen");
    }

    @OnBothDatabases
    void showsAFewAtFirstAndMoreWhenAsked() {
        FamiliesView few = shown(filter -> filter.show = "1");
        cast.arrives(LUCIA, SCIENCE);
        FamiliesView one = shown(filter -> filter.show = "1");

        assertThat(one.shown(one.unreached())).hasSize(1);
        assertThat(one.left(one.unreached())).isEqualTo(2);
        assertThat(few.more()).contains("show=201");
        assertThat(shown(filter -> filter.show = "none").filter().shown()).isEqualTo(FamiliesView.FIRST);
    }

    @OnBothDatabases
    void saysOfHowManyNobodyKnowsWhatTheyAre() {
        cast.arrives(Entrance.of(SAM, SCIENCE).withRoles());

        assertThat(shown().count().unknown()).isEqualTo(1);
    }

    @OnBothDatabases
    void aPersonWithTwoRecordsStandsThereOnce() {
        cast.arrives(ROSA, SCIENCE);
        UUID paper = links("Rosa R.");
        UUID rosa = cast.id(ROSA, SCIENCE);

        database.inTransaction(
                () -> kith.the(org.kith.households.PersonRecords.class).merge(paper, rosa, rosa));

        assertThat(of(shown(), "Mateo Rivera").guardians())
                .extracting(FamilyGuardian::person)
                .containsExactly(rosa);
    }

    private UUID links(String name) {
        UUID platform = cast.platform(Lms.CANVAS).id();
        UUID mateo = cast.id(MATEO, SCIENCE);
        cast.visits(OKAFOR, SCIENCE);
        return database.inTransaction(() -> {
            UUID guardian = kith.the(Newcomers.class).enter(platform, name);
            kith.the(Households.class)
                    .link(
                            platform,
                            NewLink.of(guardian, mateo, Ground.STAFF).as(Relation.usual(Relation.Usual.GRANDPARENT)));
            return guardian;
        });
    }

    private void limit(UUID guardian, UUID student, LimitKind kind) {
        LocalDate today = LocalDate.ofInstant(kith.the(Clock.class).instant(), ZoneOffset.UTC);
        NewLimit decision = new NewLimit(kind, "Order 7", today, Optional.empty(), guardian);
        database.inTransaction(() -> kith.the(Limits.class).record(new Link.Pair(guardian, student), decision));
    }

    private FamiliesView shown() {
        return shown(filter -> {});
    }

    private FamiliesView shown(java.util.function.Consumer<FamilyFilter> wanting) {
        FamilyFilter filter = new FamilyFilter();
        wanting.accept(filter);
        return (FamiliesView) families.show(filter).view();
    }

    private static Family of(FamiliesView view, String name) {
        return view.others().stream()
                .filter(family -> family.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(List<Family> some) {
        return some.stream().map(Family::name).toList();
    }
}

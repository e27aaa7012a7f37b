package org.kith.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.DANA;
import static org.kith.testing.Player.LUCIA;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;
import static org.kith.testing.Player.SAM;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.kith.deeplinking.OnlyTeachersPlace;
import org.kith.families.ClassLists;
import org.kith.families.Families;
import org.kith.lti.DeepLinkingSettings;
import org.kith.lti.Launch;
import org.kith.lti.MessageType;
import org.kith.page.Language;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.platforms.PlatformPaused;
import org.kith.platforms.PlatformState;
import org.kith.platforms.Platforms;
import org.kith.platforms.PlatformsInTests;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.Entrance;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Player;
import org.kith.testing.Race;
import org.kith.testing.ServerSide;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;

class DoorTest {

    private final Database database;
    private final FixedClock clock;
    private final Kith kith;
    private final Cast cast;

    DoorTest(Database database, FixedClock clock, Kith kith, Cast cast) {
        this.database = database;
        this.clock = clock;
        this.kith = kith;
        this.cast = cast;
        cast.platform(Lms.CANVAS);
    }

    @OnBothDatabases
    void aTeacherBeginsWithTheWeek() {
        Page first = open(kith, Entrance.of(OKAFOR, SCIENCE));

        assertThat(first.template()).isEqualTo("home/teacher-week");
    }

    @OnBothDatabases
    void aGuardianBeginsWithTheChildsWeek() {
        Page first = open(kith, Entrance.of(ROSA, SCIENCE));

        assertThat(first.template()).isEqualTo("home/week");
    }

    @OnBothDatabases
    void anAdministratorBeginsWithThePlatform() {
        Page first = open(kith, Entrance.of(DANA, SCIENCE).into(Lms.CANVAS.account()));

        assertThat(first.template()).isEqualTo("platforms/platform");
    }

    @OnBothDatabases
    void theVisitIsReadInTheLanguageOfTheLms() {
        open(kith, Entrance.of(ROSA, SCIENCE));

        assertThat(kith.the(Visitor.class).visit().language()).isEqualTo(Language.SPANISH);
    }

    @OnBothDatabases
    void theVisitIsReadInTheLanguageOnceChosen() {
        open(kith, Entrance.of(ROSA, SCIENCE));
        UUID rosa = kith.the(Visitor.class).person();
        database.inTransaction(() -> kith.the(Families.class).reads(rosa, Language.ENGLISH));

        open(kith, Entrance.of(ROSA, SCIENCE));

        assertThat(kith.the(Visitor.class).visit().language()).isEqualTo(Language.ENGLISH);
    }

    @OnBothDatabases
    void theLaunchIsSeenOnThePlatform() {
        open(kith, Entrance.of(OKAFOR, SCIENCE));

        assertThat(cast.platform(Lms.CANVAS).lastLaunchAt()).hasValue(clock.instant());
    }

    @OnBothDatabases
    void nobodyComesInFromAPausedPlatform() {
        PlatformsInTests.becomes(kith, Lms.CANVAS, PlatformState.PAUSED);

        assertThatThrownBy(() -> open(kith, Entrance.of(OKAFOR, SCIENCE))).isInstanceOf(PlatformPaused.class);
        assertThat(database.rows("person")).isZero();
    }

    @OnBothDatabases
    void whoIsTurnedAwayIsToldInTheLanguageOfTheLms() {
        PlatformsInTests.becomes(kith, Lms.CANVAS, PlatformState.PAUSED);

        assertThatThrownBy(() -> open(kith, Entrance.of(ROSA, SCIENCE))).isInstanceOf(PlatformPaused.class);

        assertThat(kith.the(Reader.class).language()).isEqualTo(Language.SPANISH);
    }

    @OnBothDatabases
    void anAdministratorOfAPausedPlatformSeesItsPage() {
        PlatformsInTests.becomes(kith, Lms.CANVAS, PlatformState.PAUSED);

        Page first = open(kith, Entrance.of(DANA, SCIENCE));

        assertThat(first.template()).isEqualTo("platforms/platform");
    }

    @OnBothDatabases
    void anAdministratorWhoTeachesSeesAPausedPlatformsPageToo() {
        PlatformsInTests.becomes(kith, Lms.CANVAS, PlatformState.PAUSED);

        Page first = open(
                kith,
                Entrance.of(DANA, SCIENCE).withRoles(Lms.MEMBERSHIP + "Instructor", Lms.INSTITUTION + "Administrator"));

        assertThat(first.template()).isEqualTo("platforms/platform");
    }

    /** Somebody may have begun to come before it was removed. */
    @OnBothDatabases
    void notEvenAnAdministratorComesInFromARemovedPlatform() {
        UUID removed = cast.platform(Lms.CANVAS).id();
        PlatformsInTests.becomes(kith, Lms.CANVAS, PlatformState.REMOVED);

        assertThatThrownBy(() ->
                        door(kith).open(removed, Entrance.of(DANA, SCIENCE).launch()))
                .isInstanceOf(PlatformPaused.class);
    }

    @OnBothDatabases
    void everybodyComesInAgainOnceThePlatformIsResumed() {
        PlatformsInTests.becomes(kith, Lms.CANVAS, PlatformState.PAUSED);
        PlatformsInTests.becomes(kith, Lms.CANVAS, PlatformState.ACTIVE);

        Page first = open(kith, Entrance.of(OKAFOR, SCIENCE));

        assertThat(first.template()).isEqualTo("home/teacher-week");
    }

    @OnBothDatabases
    void twoFirstLaunchesOfACourseAtTheSameMomentBothComeIn() {
        Race<Page> race = database.allReadThenWrite(launches(OKAFOR, ROSA));

        assertThat(race.failures()).isEmpty();
    }

    @OnBothDatabases
    void theSamePersonTwiceAtTheSameMomentComesInTwice() {
        Race<Page> race = database.allReadThenWrite(launches(ROSA, ROSA));

        assertThat(race.failures()).isEmpty();
    }

    @OnBothDatabases
    void aWholeClassAtTheSameMomentComesIn() {
        Race<Page> race = database.allReadThenWrite(launches(OKAFOR, ROSA, MATEO, LUCIA, SAM, ROSA));

        assertThat(race.failures()).isEmpty();
    }

    @OnBothDatabases
    void aTeacherWhoIsAskedChoosesWhatToPlace() {
        Page first = open(kith, Entrance.of(OKAFOR, SCIENCE), DoorTest::choosing);

        assertThat(first.template()).isEqualTo("deeplinking/choosing");
    }

    @OnBothDatabases
    void nobodyElseChoosesWhatToPlace() {
        assertThatThrownBy(() -> open(kith, Entrance.of(MATEO, SCIENCE), DoorTest::choosing))
                .isInstanceOf(OnlyTeachersPlace.class);
        assertThatThrownBy(() -> open(kith, Entrance.of(ROSA, SCIENCE), DoorTest::choosing))
                .isInstanceOf(OnlyTeachersPlace.class);
        assertThatThrownBy(() -> open(kith, Entrance.of(DANA, SCIENCE), DoorTest::choosing))
                .isInstanceOf(OnlyTeachersPlace.class);
    }

    @OnBothDatabases
    void aTeacherOutsideAnyCourseHasNowhereToPlaceAnything() {
        Entrance nowhere = Entrance.of(OKAFOR, SCIENCE).withoutCourse();

        assertThatThrownBy(() -> open(kith, nowhere, DoorTest::choosing)).isInstanceOf(OnlyTeachersPlace.class);
    }

    @OnBothDatabases
    void aLinkPlacedForAWeekOpensThere() {
        Page first = open(kith, Entrance.of(OKAFOR, SCIENCE), launch -> by(Map.of("kith_week", "2026-11-16"), launch));

        assertThat(first.path()).hasValue("/panel/week/2026-11-16");
    }

    @OnBothDatabases
    void aLinkPlacedForNoWeekOpensTheCurrentOne() {
        Page current = open(kith, Entrance.of(OKAFOR, SCIENCE));

        Page first = open(kith, Entrance.of(OKAFOR, SCIENCE), launch -> by(Map.of("kith_week", "soon"), launch));

        assertThat(first.path()).isEqualTo(current.path());
    }

    @OnBothDatabases
    void throughALinkForFamiliesAStudentIsNotYetKnown() {
        open(kith, Entrance.of(MATEO, SCIENCE), launch -> by(Map.of("audience", "family"), launch));

        assertThat(kith.the(Visitor.class).visit().standing()).isEqualTo(Standing.UNCONFIRMED);
    }

    @OnBothDatabases
    void throughALinkForFamiliesNotEvenAStudentTheTeacherKnowsIsOne() {
        cast.platform(Lms.MOODLE);
        Entrance mateo = Entrance.of(MATEO, SCIENCE, Lms.MOODLE);
        open(kith, mateo);
        Visitor visitor = kith.the(Visitor.class);
        UUID course = visitor.course();
        Set<UUID> people = Set.of(visitor.person());
        database.inTransaction(() -> kith.the(ClassLists.class).confirm(course, people, Standing.STUDENT));
        open(kith, mateo);
        assertThat(visitor.visit().standing()).isEqualTo(Standing.STUDENT);

        open(kith, mateo, launch -> by(Map.of("audience", "family"), launch));

        assertThat(visitor.visit().standing()).isEqualTo(Standing.UNCONFIRMED);
    }

    private static Launch by(Map<String, String> link, Launch launch) {
        return new Launch(launch.sender(), launch.person(), launch.place(), launch.presentation(), link);
    }

    private static Launch choosing(Launch launch) {
        DeepLinkingSettings wanted =
                new DeepLinkingSettings(URI.create("https://lms.example/return"), true, Optional.empty());
        return new Launch(
                launch.sender(),
                launch.person(),
                new Launch.Place(MessageType.DEEP_LINKING, launch.context(), Optional.empty()),
                launch.presentation(),
                Map.of(),
                new Launch.Services(Optional.empty(), Optional.of(wanted)));
    }

    /** Each on a node of its own. */
    private List<Supplier<Page>> launches(Player... players) {
        return Stream.of(players)
                .map(player -> Entrance.of(player, SCIENCE))
                .<Supplier<Page>>map(entrance -> () -> open(new Kith(database, clock), entrance))
                .toList();
    }

    private static Page open(Kith node, Entrance entrance) {
        return open(node, entrance, launch -> launch);
    }

    private static Page open(Kith node, Entrance entrance, UnaryOperator<Launch> changed) {
        UUID platform = node.the(Platforms.class)
                .find(
                        entrance.lms().platform().issuer(),
                        entrance.lms().platform().clientId())
                .orElseThrow()
                .id();
        return door(node).open(platform, changed.apply(entrance.launch()));
    }

    private static Door door(Kith node) {
        Door door = node.the(Door.class);
        door.headers = ServerSide.of(
                HttpHeaders.class, Map.of("getAcceptableLanguages", arguments -> List.of(Locale.ENGLISH)));
        return door;
    }
}

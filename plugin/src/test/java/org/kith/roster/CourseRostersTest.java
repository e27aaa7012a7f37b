package org.kith.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testing.Classroom.SCIENCE;

import jakarta.enterprise.event.Event;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.kith.lti.roster.RosterProgress;
import org.kith.lti.roster.ServiceProblem;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Race;
import org.kith.testing.ServerSide;

class CourseRostersTest {

    private static final URI LIST = URI.create("https://canvas.lincoln.example/api/lti/courses/2/names_and_roles");
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final List<Object> wanted = new CopyOnWriteArrayList<>();
    private final Database database;
    private final FixedClock clock;
    private final CourseRosters rosters;
    private final UUID platform;
    private final UUID course;

    CourseRostersTest(Database database, FixedClock clock, Cast cast) {
        this.database = database;
        this.clock = clock;
        this.rosters = node();
        this.platform = cast.platform(Lms.CANVAS).id();
        this.course = cast.id(SCIENCE);
    }

    @OnBothDatabases
    void aCourseWithoutALaunchHasNoList() {
        assertThat(rosters.of(course)).isEmpty();
    }

    @OnBothDatabases
    void theFirstLaunchWantsTheListRead() {
        launch();

        assertThat(wanted).containsExactly(new RosterWanted(course));
        assertThat(state()).isEqualTo(RosterState.READING);
    }

    @OnBothDatabases
    void aLaunchWantsNothingWhileTheListIsBeingRead() {
        launch();

        launch();

        assertThat(wanted).hasSize(1);
    }

    @OnBothDatabases
    void aLaunchWantsNothingWithinTheHour() {
        readOnce();
        clock.passes(CourseRoster.FRESH);

        launch();

        assertThat(wanted).hasSize(1);
    }

    @OnBothDatabases
    void aLaunchAfterAnHourWantsItReadAgain() {
        readOnce();
        clock.passes(CourseRoster.FRESH.plus(A_MOMENT));

        launch();

        assertThat(wanted).hasSize(2);
    }

    @OnBothDatabases
    void aLaunchTakesUpAReadingThatDied() {
        launch();
        clock.passes(CourseRoster.SILENT.plus(A_MOMENT));

        launch();

        assertThat(wanted).hasSize(2);
    }

    @OnBothDatabases
    void aReadingThatSaysHowFarItIsIsNotDead() {
        launch();
        clock.passes(CourseRoster.SILENT.minus(A_MOMENT));
        rosters.reached(course, new RosterProgress(1, 100));
        clock.passes(CourseRoster.SILENT.minus(A_MOMENT));

        launch();

        assertThat(wanted).hasSize(1);
        assertThat(rosters.of(course).orElseThrow().members()).isEqualTo(100);
    }

    @OnBothDatabases
    void aReadingThatDiedIsShownAsFailed() {
        launch();

        clock.passes(CourseRoster.SILENT.plus(A_MOMENT));

        assertThat(state()).isEqualTo(RosterState.FAILED);
    }

    @OnBothDatabases
    void aReadingThatDiedTellsNoOlderProblem() {
        launch();
        rosters.failed(course, ServiceProblem.TOKEN_REFUSED);
        ask();

        clock.passes(CourseRoster.SILENT.plus(A_MOMENT));

        assertThat(rosters.of(course).orElseThrow().problem()).isEmpty();
    }

    @OnBothDatabases
    void aTeacherNeedNotWaitAnHour() {
        readOnce();

        ask();

        assertThat(wanted).hasSize(2);
    }

    @OnBothDatabases
    void aTeacherWantsNothingWhileTheListIsBeingRead() {
        launch();

        ask();

        assertThat(wanted).hasSize(1);
    }

    @OnBothDatabases
    void aTeacherOfACourseWithoutAnAddressWantsNothing() {
        ask();

        assertThat(wanted).isEmpty();
    }

    @OnBothDatabases
    void aListIsWhereTheLastLaunchSaidItWas() {
        readOnce();
        URI moved = URI.create("https://canvas.lincoln.example/moved");

        rosters.launched(course, platform, moved);

        assertThat(rosters.task(course).url()).isEqualTo(moved.toString());
    }

    @OnBothDatabases
    void aListThatWasReadTellsHowManyAndWhen() {
        launch();

        rosters.read(course, 24, 2);

        assertThat(rosters.of(course))
                .hasValue(new RosterView(RosterState.READ, 24, 2, Optional.of(clock.instant()), Optional.empty()));
    }

    @OnBothDatabases
    void aListThatCouldNotBeReadTellsWhyAndWhenItCouldBefore() {
        readOnce();
        var before = clock.instant();
        clock.passes(CourseRoster.FRESH.plus(A_MOMENT));
        launch();

        rosters.failed(course, ServiceProblem.TIMED_OUT);

        RosterView view = rosters.of(course).orElseThrow();
        assertThat(view.state()).isEqualTo(RosterState.FAILED);
        assertThat(view.problem()).hasValue(ServiceProblem.TIMED_OUT);
        assertThat(view.readAt()).hasValue(before);
    }

    /** Each on a node of its own; the second may be told that another was faster. */
    @OnBothDatabases
    void twoFirstLaunchesAtTheSameMomentWantOneReading() {
        Race<Boolean> race = database.atOnce(4, () -> {
            node().launched(course, platform, LIST);
            return true;
        });

        assertThat(race.done()).isNotEmpty();
        assertThat(database.rows("course_roster")).isEqualTo(1);
        assertThat(committed(race)).isEqualTo(1);
    }

    @OnBothDatabases
    void twoLaterLaunchesAtTheSameMomentWantOneReading() {
        readOnce();
        clock.passes(CourseRoster.FRESH.plus(A_MOMENT));
        wanted.clear();

        Race<Boolean> race = database.atOnce(4, () -> {
            node().launched(course, platform, LIST);
            return true;
        });

        assertThat(race.failures()).isEmpty();
        assertThat(wanted).hasSize(1);
    }

    /** Wishes of launches that failed are never heard, as they are told after the commit. */
    private long committed(Race<Boolean> race) {
        return wanted.size() - race.failures().size();
    }

    private void readOnce() {
        launch();
        rosters.read(course, 3, 0);
    }

    private void launch() {
        rosters.launched(course, platform, LIST);
    }

    private void ask() {
        database.inTransaction(() -> rosters.ask(course));
    }

    private RosterState state() {
        return rosters.of(course).orElseThrow().state();
    }

    private CourseRosters node() {
        return new Kith(database, clock)
                .given(Event.class, ServerSide.of(Event.class, Map.of("fire", event -> {
                    wanted.add(Objects.requireNonNull(event[0]));
                    return null;
                })))
                .the(CourseRosters.class);
    }
}

package org.kith.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.DANA;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.kith.page.Language;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.Entrance;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.testing.OnBothDatabases;
import org.kith.visitor.Visit;
import org.kith.visitor.Visits;

class AuditEntriesTest {

    private final Database database;
    private final FixedClock clock;
    private final Kith kith;
    private final Cast cast;
    private final AuditEntries entries;
    private final UUID canvas;
    private final UUID moodle;

    AuditEntriesTest(Database database, FixedClock clock, Kith kith, Cast cast) {
        this.database = database;
        this.clock = clock;
        this.kith = kith;
        this.cast = cast;
        this.canvas = cast.platform(Lms.CANVAS).id();
        this.moodle = cast.platform(Lms.MOODLE).id();
        this.entries = kith.the(AuditEntries.class);
        clock.passes(Duration.ofMinutes(1));
    }

    @OnBothDatabases
    void theNewestComesFirst() {
        note(Action.PLATFORM_PAUSED, canvas);
        clock.passes(Duration.ofSeconds(1));
        note(Action.PLATFORM_RESUMED, canvas);

        assertThat(entries.newest())
                .extracting(AuditLine::action)
                .startsWith(Action.PLATFORM_RESUMED, Action.PLATFORM_PAUSED);
    }

    @OnBothDatabases
    void oldEntriesOfAPlatformAreRemovedAndNoOthers() {
        note(Action.PLATFORM_PAUSED, canvas);
        note(Action.PLATFORM_PAUSED, moodle);
        clock.passes(Duration.ofDays(2));
        note(Action.PLATFORM_RESUMED, canvas);

        entries.removeBefore(canvas, clock.instant().minus(Duration.ofDays(1)));

        assertThat(entries.newestOf(canvas)).extracting(AuditLine::action).containsExactly(Action.PLATFORM_RESUMED);
        assertThat(entries.newestOf(moodle)).extracting(AuditLine::action).contains(Action.PLATFORM_PAUSED);
    }

    @OnBothDatabases
    void aPlatformTellsItsOwnOnly() {
        note(Action.PLATFORM_PAUSED, canvas);
        note(Action.PLATFORM_RESUMED, moodle);
        database.inTransaction(() -> entries.note(Action.KEY_ROTATED, "kid"));

        assertThat(entries.newestOf(canvas))
                .extracting(AuditLine::action)
                .containsExactly(Action.PLATFORM_PAUSED, Action.PLATFORM_REGISTERED);
    }

    @OnBothDatabases
    void anAdministratorReadsThoseOfTheOwnPlatform() {
        note(Action.PLATFORM_PAUSED, moodle);
        cast.visits(Entrance.of(DANA, SCIENCE, Lms.CANVAS));

        assertThat(shown())
                .extracting(AuditLine::detail)
                .containsOnly(Lms.CANVAS.platform().issuer());
    }

    @OnBothDatabases
    void theOperatorReadsAll() {
        comesAsOperator();

        assertThat(shown())
                .extracting(AuditLine::detail)
                .containsExactlyInAnyOrder(
                        Lms.CANVAS.platform().issuer(), Lms.MOODLE.platform().issuer());
    }

    @OnBothDatabases
    void sayThatAnAdministratorDidIt() {
        cast.visits(Entrance.of(DANA, SCIENCE, Lms.CANVAS));

        note(Action.PLATFORM_PAUSED, canvas);

        assertThat(entries.newest().get(0).actor()).isEqualTo(Actor.ADMINISTRATOR);
    }

    @OnBothDatabases
    void sayThatATeacherDidIt() {
        cast.visits(OKAFOR, SCIENCE);

        note(Action.PLATFORM_PAUSED, canvas);

        assertThat(entries.newest().get(0).actor()).isEqualTo(Actor.TEACHER);
    }

    @OnBothDatabases
    void sayThatAGuardianDidIt() {
        cast.visits(ROSA, SCIENCE);

        note(Action.FAMILY_LINK_MADE, canvas);

        assertThat(entries.newest().get(0).actor()).isEqualTo(Actor.GUARDIAN);
    }

    @OnBothDatabases
    void sayThatTheOperatorDidIt() {
        comesAsOperator();

        note(Action.PLATFORM_PAUSED, canvas);

        assertThat(entries.newest().get(0).actor()).isEqualTo(Actor.OPERATOR);
    }

    @OnBothDatabases
    void sayThatNobodyKnownDidWhatHappenedWithoutAVisit() {
        note(Action.PLATFORM_PAUSED, canvas);

        assertThat(entries.newest().get(0).actor()).isEqualTo(Actor.NOBODY_KNOWN);
    }

    @OnBothDatabases
    void holdNoNames() {
        cast.visits(Entrance.of(DANA, SCIENCE, Lms.CANVAS));

        note(Action.PLATFORM_PAUSED, canvas);

        assertThat(String.valueOf(shown())).doesNotContain("Dana", "Whitfield");
    }

    @OnBothDatabases
    void aDetailLongerThanItsPlaceIsCut() {
        database.inTransaction(() -> entries.note(Action.KEY_ROTATED, "k".repeat(300)));

        assertThat(entries.newest().get(0).detail()).isEqualTo("k".repeat(255));
    }

    @OnBothDatabases
    void nothingIsNotedOfWhatWasRolledBack() {
        int before = database.rows("audit_entry");

        database.atOnce(
                1,
                () -> database.inTransaction(() -> {
                    entries.note(Action.PLATFORM_PAUSED, "");
                    throw new IllegalStateException();
                }));

        assertThat(database.rows("audit_entry")).isEqualTo(before);
    }

    private void comesAsOperator() {
        kith.the(Visits.class)
                .begin(Visit.ofOperator(Language.ENGLISH, clock.instant().plus(Duration.ofHours(1))));
    }

    private void note(Action action, UUID platform) {
        database.inTransaction(() -> entries.note(action, "https://canvas.lincoln.example", platform));
    }

    private List<AuditLine> shown() {
        return ((AuditView) kith.the(AuditResource.class).show().view()).lines();
    }
}

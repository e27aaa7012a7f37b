package org.kith.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testing.Classroom.READING;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.OKAFOR;

import jakarta.enterprise.event.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kith.imports.file.ListFile;
import org.kith.objectives.ObjectiveView;
import org.kith.objectives.Objectives;
import org.kith.objectives.TypedObjective;
import org.kith.page.NotFound;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Race;
import org.kith.testing.ServerSide;
import org.kith.weeks.Placements;

class ImportWorkTest {

    private static final String TWO = "code,statement,week\nA,Plants grow,2026-10-07\nB,Animals eat,\n,Nobody,\n";

    /** 3 s on Derby and 1 s on PostgreSQL on a busy laptop; one by one it would be minutes. */
    private static final Duration FAR_LESS_THAN_ONE_BY_ONE = Duration.ofSeconds(20);

    private final Database database;
    private final FixedClock clock;
    private final List<UUID> confirmed = new ArrayList<>();
    private final Imports imports;
    private final ImportWork work;
    private final Progress progress;
    private final Objectives objectives;
    private final Placements placements;
    private final ImportsPurge purge;
    private final UUID platform;
    private final UUID course;
    private final UUID otherCourse;
    private final UUID teacher;

    ImportWorkTest(Database database, FixedClock clock, Kith kith, Cast cast) {
        kith.given(Event.class, ServerSide.of(Event.class, Map.of("fire", this::remember)));
        this.database = database;
        this.clock = clock;
        this.imports = kith.the(Imports.class);
        this.work = kith.the(ImportWork.class);
        this.progress = kith.the(Progress.class);
        this.objectives = kith.the(Objectives.class);
        this.placements = kith.the(Placements.class);
        this.purge = kith.the(ImportsPurge.class);
        this.platform = cast.platform(Lms.CANVAS).id();
        this.course = cast.id(SCIENCE);
        this.otherCourse = cast.id(READING);
        this.teacher = cast.id(OKAFOR, SCIENCE);
    }

    @OnBothDatabases
    void savesNothingBeforeItIsConfirmed() {
        sent(TWO);

        assertThat(objectives.of(course)).isEmpty();
    }

    @OnBothDatabases
    void bringsGoodLinesInAndLeavesBadOnesOut() {
        ImportView done = broughtIn(TWO);

        assertThat(done.state()).isEqualTo(ImportState.DONE);
        assertThat(done.counts()).isEqualTo(new Counts(2, 0, 0, 1));
        assertThat(objectives.of(course))
                .extracting(ObjectiveView::statement)
                .containsExactly("Plants grow", "Animals eat");
    }

    @OnBothDatabases
    void putsObjectivesIntoTheirWeeks() {
        broughtIn(TWO);

        UUID plants = objectives.of(course).get(0).id();
        assertThat(placements.of(course)).containsOnlyKeys(plants);
        assertThat(placements.of(course).get(plants))
                .extracting(week -> week.monday().toString())
                .containsExactly("2026-10-05");
    }

    @OnBothDatabases
    void changesNothingTheSecondTime() {
        broughtIn(TWO);
        List<ObjectiveView> before = objectives.of(course);

        ImportView again = broughtIn(TWO);

        assertThat(again.counts()).isEqualTo(new Counts(0, 0, 2, 1));
        assertThat(objectives.of(course)).isEqualTo(before);
        assertThat(database.rows("family_card")).isEqualTo(1);
    }

    @OnBothDatabases
    void addsAWeekAndKeepsTheOthers() {
        broughtIn(TWO);

        broughtIn("code,statement,week\nA,Plants grow,2026-10-14\n");

        UUID plants = objectives.of(course).get(0).id();
        assertThat(placements.of(course).get(plants))
                .extracting(week -> week.monday().toString())
                .containsExactlyInAnyOrder("2026-10-05", "2026-10-12");
    }

    @OnBothDatabases
    void changesAKnownObjectiveInItsPlace() {
        objectives.add(
                course, new TypedObjective("A", "Plants", "Science", "").form(Optional.empty(), Optional.empty()));
        objectives.add(course, new TypedObjective("", "Own words", "", "").form(Optional.empty(), Optional.empty()));

        ImportView done = broughtIn(TWO);

        assertThat(done.counts()).isEqualTo(new Counts(1, 1, 0, 1));
        assertThat(objectives.of(course))
                .extracting(ObjectiveView::statement)
                .containsExactly("Plants grow", "Own words", "Animals eat");
        assertThat(objectives.of(course).get(0).subject()).contains("Science");
    }

    @OnBothDatabases
    void touchesNoOtherCourse() {
        objectives.add(otherCourse, new TypedObjective("A", "Read", "", "").form(Optional.empty(), Optional.empty()));

        broughtIn(TWO);

        assertThat(objectives.of(otherCourse))
                .extracting(ObjectiveView::statement)
                .containsExactly("Read");
    }

    @OnBothDatabases
    void startsOnceHoweverManyConfirmInTheSameMoment() {
        ImportView sent = sent(TWO);

        Race<ImportView> race =
                database.atOnce(3, () -> database.inTransaction(() -> imports.confirm(course, sent.id())));

        assertThat(race.failures()).isEmpty();
        assertThat(confirmed).hasSize(1);
    }

    @OnBothDatabases
    void savesNothingWhenItWasTakenForDeadAndReplaced() {
        ImportView sent = sent(TWO);
        UUID lost = confirmed(sent);
        clock.passes(ObjectiveImport.SILENCE.plusMillis(1));
        confirmed(sent);

        assertThatThrownBy(() -> work.run(lost)).isInstanceOf(RunReplaced.class);

        assertThat(objectives.of(course)).isEmpty();
    }

    @OnBothDatabases
    void canBeStartedAgainAfterTheServerDied() {
        ImportView sent = sent(TWO);
        confirmed(sent);
        clock.passes(ObjectiveImport.SILENCE.plusMillis(1));
        assertThat(imports.get(course, sent.id()).state()).isEqualTo(ImportState.FAILED);

        work.run(confirmed(sent));

        assertThat(imports.get(course, sent.id()).state()).isEqualTo(ImportState.DONE);
        assertThat(objectives.of(course)).hasSize(2);
    }

    @OnBothDatabases
    void saysHowFarItIsWhileNothingIsSavedYet() {
        ImportView sent = sent(TWO);
        UUID run = confirmed(sent);

        progress.reached(run, 1);

        assertThat(imports.get(course, sent.id()).done()).isEqualTo(1);
        assertThat(imports.get(course, sent.id()).state()).isEqualTo(ImportState.RUNNING);
    }

    @OnBothDatabases
    void saysThatItFailed() {
        ImportView sent = sent(TWO);

        progress.failed(confirmed(sent));

        assertThat(imports.get(course, sent.id()).state()).isEqualTo(ImportState.FAILED);
    }

    @OnBothDatabases
    void bringsNothingInAfterItWasCancelled() {
        ImportView sent = sent(TWO);
        database.inTransaction(() -> imports.cancel(course, sent.id()));

        database.inTransaction(() -> imports.confirm(course, sent.id()));

        assertThat(confirmed).isEmpty();
    }

    @OnBothDatabases
    void knowsNoImportOfAnotherCourse() {
        ImportView sent = sent(TWO);

        assertThatThrownBy(() -> imports.get(otherCourse, sent.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> database.inTransaction(() -> imports.confirm(otherCourse, sent.id())))
                .isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void forgetsWhatFilesSaidAsSoonAsTheSchoolWantsItForgotten() {
        ImportView old = sent(TWO);
        clock.passes(Duration.ofDays(31));
        ImportView recent = sent(TWO);

        int removed = purge.purge(platform, clock.instant().minus(Duration.ofDays(30)));

        assertThat(removed).isEqualTo(1);
        assertThatThrownBy(() -> imports.get(course, old.id())).isInstanceOf(NotFound.class);
        assertThat(imports.get(course, recent.id()).id()).isEqualTo(recent.id());
    }

    @OnBothDatabases
    void forgetsNoFileOfAnotherSchool() {
        sent(TWO);

        int removed = purge.purge(UUID.randomUUID(), clock.instant().plusSeconds(1));

        assertThat(removed).isZero();
    }

    @OnBothDatabases
    void bringsTheMostLinesInWithoutAskingForEachOne() {
        String most = IntStream.rangeClosed(1, ListFile.MOST_LINES)
                .mapToObj(number -> "S-" + number + ",Objective " + number + ",Science,5," + week(number))
                .collect(Collectors.joining("\n", "code,statement,subject,grade,week\n", "\n"));
        ImportView sent = sent(most);
        UUID run = confirmed(sent);

        Instant begun = Instant.now();
        work.run(run);
        Duration took = Duration.between(begun, Instant.now());

        assertThat(objectives.of(course)).hasSize(ListFile.MOST_LINES);
        assertThat(took).isLessThan(FAR_LESS_THAN_ONE_BY_ONE);
    }

    private static String week(int number) {
        return "2026-W" + (10 + number % 40);
    }

    private ImportView broughtIn(String text) {
        ImportView sent = sent(text);
        work.run(confirmed(sent));
        return imports.get(course, sent.id());
    }

    private ImportView sent(String text) {
        Upload upload = new Upload("list.csv", text, ListFile.read(text));
        return database.inTransaction(() -> imports.keep(course, teacher, upload));
    }

    private UUID confirmed(ImportView sent) {
        database.inTransaction(() -> imports.confirm(course, sent.id()));
        return confirmed.get(confirmed.size() - 1);
    }

    private Object remember(Object[] fired) {
        synchronized (confirmed) {
            confirmed.add(((ImportConfirmed) fired[0]).run());
        }
        return confirmed;
    }
}

package org.kith.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.imports.Outcome.Change;
import org.kith.imports.Outcome.Fate;
import org.kith.imports.Progress.Task;
import org.kith.imports.file.Column;
import org.kith.imports.file.ListFile;
import org.kith.objectives.ObjectiveView;
import org.kith.objectives.TypedObjective;
import org.kith.weeks.Placement;
import org.kith.weeks.SchoolWeek;

class ComparisonTest {

    private static final UUID PLANTS = UUID.randomUUID();
    private static final SchoolWeek WEEK = new SchoolWeek(LocalDate.parse("2026-10-05"));
    private static final ObjectiveView KNOWN = known(Optional.empty());
    private static final ObjectiveView RETIRED = known(Optional.of(Instant.parse("2026-10-02T12:00:00Z")));

    private Map<UUID, Set<SchoolWeek>> weeks = Map.of();

    @Test
    void addsALineWhoseCodeTheCourseDoesNotHave() {
        Outcome outcome = outcome("code,statement\nB,Animals eat\n", KNOWN);

        assertThat(outcome.fate()).isEqualTo(Fate.NEW);
        assertThat(outcome.becomes().statement()).isEqualTo("Animals eat");
    }

    @Test
    void leavesALineThatSaysTheSameAlone() {
        Outcome outcome = outcome("code,statement,subject,grade\nA,Plants grow,Science,4\n", KNOWN);

        assertThat(outcome.fate()).isEqualTo(Fate.SAME);
    }

    @Test
    void saysWhatALineChanges() {
        Outcome outcome = outcome("code,statement,subject,grade\nA,Plants grow,,5\n", KNOWN);

        assertThat(outcome.fate()).isEqualTo(Fate.CHANGED);
        assertThat(outcome.changes())
                .containsExactly(new Change(Column.SUBJECT, "Science", ""), new Change(Column.GRADE, "4", "5"));
    }

    @Test
    void changesNothingByAColumnThatIsNotInTheFile() {
        Outcome outcome = outcome("code,statement\nA,Plants need light\n", KNOWN);

        assertThat(outcome.becomes()).isEqualTo(new TypedObjective("A", "Plants need light", "Science", "4"));
    }

    @Test
    void countsANewWeekAsAChange() {
        Outcome outcome = outcome("code,statement,week\nA,Plants grow,2026-10-07\n", KNOWN);

        assertThat(outcome.fate()).isEqualTo(Fate.CHANGED);
        assertThat(outcome.into()).contains(WEEK);
        assertThat(outcome.writesWords()).isFalse();
    }

    @Test
    void countsAWeekItIsInAlreadyAsNone() {
        weeks = Map.of(PLANTS, Set.of(WEEK));

        Outcome outcome = outcome("code,statement,week\nA,Plants grow,2026-10-07\n", KNOWN);

        assertThat(outcome.fate()).isEqualTo(Fate.SAME);
    }

    @Test
    void putsARetiredObjectiveIntoNoWeek() {
        Outcome outcome = outcome("code,statement,week\nA,Plants need light,2026-10-07\n", RETIRED);

        assertThat(outcome.fate()).isEqualTo(Fate.CHANGED);
        assertThat(outcome.retired()).isTrue();
        assertThat(outcome.into()).isEmpty();
    }

    @Test
    void countsEveryLineOnce() {
        Comparison comparison = Comparison.of(
                ListFile.read("code,statement\nA,Plants grow\nB,One\nC,Two\n,Three\n"), List.of(KNOWN), weeks);

        assertThat(comparison.counts()).isEqualTo(new Counts(2, 0, 1, 1));
    }

    @Test
    void placesNewAndKnownObjectives() {
        UUID animals = UUID.randomUUID();
        Task task = new Task(UUID.randomUUID(), UUID.randomUUID(), "");
        Comparison comparison = Comparison.of(
                ListFile.read("code,statement,week\nA,Plants grow,2026-10-07\nB,Animals eat,2026-W41\n"),
                List.of(KNOWN),
                weeks);

        List<Placement> placements = comparison.placements(task, Map.of("B", animals));

        assertThat(placements)
                .containsExactly(
                        new Placement(task.course(), WEEK, PLANTS, task.teacher()),
                        new Placement(task.course(), WEEK, animals, task.teacher()));
    }

    private Outcome outcome(String text, ObjectiveView known) {
        return Comparison.of(ListFile.read(text), List.of(known), weeks)
                .outcomes()
                .get(0);
    }

    private static ObjectiveView known(Optional<Instant> retiredAt) {
        return new ObjectiveView(
                PLANTS, Optional.of("A"), "Plants grow", Optional.of("Science"), Optional.of("4"), retiredAt, 1);
    }
}

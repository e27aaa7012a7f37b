package org.kith.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.imports.Outcome.Change;
import org.kith.imports.Outcome.Fate;
import org.kith.imports.Progress.Task;
import org.kith.imports.file.Column;
import org.kith.imports.file.FileLine;
import org.kith.imports.file.ListFile;
import org.kith.objectives.ObjectiveView;
import org.kith.objectives.TypedObjective;
import org.kith.weeks.Placement;
import org.kith.weeks.SchoolWeek;

/** A file beside the course as it is now: what each line would do. */
final class Comparison {

    private final List<Outcome> outcomes;

    private Comparison(List<Outcome> outcomes) {
        this.outcomes = outcomes;
    }

    static Comparison of(ListFile file, List<ObjectiveView> objectives, Map<UUID, Set<SchoolWeek>> placed) {
        Map<String, ObjectiveView> coded = objectives.stream()
                .filter(objective -> objective.code().isPresent())
                .collect(Collectors.toMap(objective -> objective.code().orElseThrow(), Function.identity()));
        return new Comparison(file.lines().stream()
                .map(line -> outcome(
                        file,
                        line,
                        Optional.ofNullable(coded.get(line.objective().code())),
                        placed))
                .toList());
    }

    List<Outcome> outcomes() {
        return outcomes;
    }

    Counts counts() {
        return new Counts(count(Fate.NEW), count(Fate.CHANGED), count(Fate.SAME), count(Fate.LEFT_OUT));
    }

    /** Objectives to be written, with what they say afterwards. */
    List<TypedObjective> wanted() {
        return outcomes.stream()
                .filter(Outcome::writesWords)
                .map(Outcome::becomes)
                .toList();
    }

    /** @param ids by code, of those just written */
    List<Placement> placements(Task task, Map<String, UUID> ids) {
        return outcomes.stream()
                .flatMap(outcome -> outcome.into().stream()
                        .map(week -> new Placement(task.course(), week, id(outcome, ids), task.teacher())))
                .toList();
    }

    private static UUID id(Outcome outcome, Map<String, UUID> ids) {
        return outcome.known()
                .or(() -> Optional.ofNullable(ids.get(outcome.becomes().code())))
                .orElseThrow();
    }

    private int count(Fate fate) {
        return (int) outcomes.stream().filter(outcome -> outcome.fate() == fate).count();
    }

    private static Outcome outcome(
            ListFile file, FileLine line, Optional<ObjectiveView> known, Map<UUID, Set<SchoolWeek>> placed) {
        if (!line.isGood()) {
            return new Outcome(
                    line, Fate.LEFT_OUT, Optional.empty(), line.objective(), List.of(), Optional.empty(), false);
        }
        return known.map(objective -> beside(file, line, objective, placed))
                .orElseGet(() ->
                        new Outcome(line, Fate.NEW, Optional.empty(), line.objective(), List.of(), line.week(), false));
    }

    private static Outcome beside(
            ListFile file, FileLine line, ObjectiveView known, Map<UUID, Set<SchoolWeek>> placed) {
        TypedObjective was = TypedObjective.of(known);
        TypedObjective becomes = becomes(file, line.objective(), was);
        List<Change> changes = changes(was, becomes);
        Optional<SchoolWeek> into = line.week()
                .filter(week -> !known.retired()
                        && !placed.getOrDefault(known.id(), Set.of()).contains(week));
        Fate fate = changes.isEmpty() && into.isEmpty() ? Fate.SAME : Fate.CHANGED;
        return new Outcome(line, fate, Optional.of(known.id()), becomes, changes, into, known.retired());
    }

    /** A column that is not in the file changes nothing. */
    private static TypedObjective becomes(ListFile file, TypedObjective says, TypedObjective was) {
        return new TypedObjective(
                says.code(),
                says.statement(),
                file.has(Column.SUBJECT) ? says.subject() : was.subject(),
                file.has(Column.GRADE) ? says.grade() : was.grade());
    }

    private static List<Change> changes(TypedObjective was, TypedObjective becomes) {
        return Stream.of(
                        new Change(Column.STATEMENT, was.statement(), becomes.statement()),
                        new Change(Column.SUBJECT, was.subject(), becomes.subject()),
                        new Change(Column.GRADE, was.grade(), becomes.grade()))
                .filter(change -> !change.was().equals(change.becomes()))
                .toList();
    }
}

package org.kith.imports.file;

import java.util.List;
import java.util.Optional;
import org.kith.objectives.TypedObjective;
import org.kith.page.Problem;
import org.kith.weeks.SchoolWeek;

/**
 * One line of the file.
 *
 * @param number where it begins, counted as an editor does, from 1
 * @param values as they stand in the file
 * @param objective what they say, tidied
 * @param week empty when the line names none
 * @param problem why the line stays out; empty when it is good
 */
public record FileLine(
        int number,
        List<String> values,
        TypedObjective objective,
        Optional<SchoolWeek> week,
        Optional<Problem> problem) {

    public boolean isGood() {
        return problem.isEmpty();
    }

    /** A line whose values stand where they should; they may still be missing or too long. */
    static FileLine of(int number, List<String> values, TypedObjective objective) {
        Optional<Problem> missing = missing(objective);
        Optional<Problem> first =
                missing.or(() -> objective.problems().values().stream().findFirst());
        return new FileLine(number, values, objective, Optional.empty(), first);
    }

    static FileLine bad(int number, List<String> values, Problem problem) {
        return new FileLine(number, values, TypedObjective.NOTHING, Optional.empty(), Optional.of(problem));
    }

    FileLine because(Problem reason) {
        return new FileLine(number, values, objective, week, Optional.of(reason));
    }

    FileLine in(SchoolWeek placed) {
        return new FileLine(number, values, objective, Optional.of(placed), problem);
    }

    private static Optional<Problem> missing(TypedObjective objective) {
        if (objective.code().isEmpty()) {
            return Optional.of(Problem.of("imports.problem.no-code"));
        }
        return objective.statement().isEmpty()
                ? Optional.of(Problem.of("imports.problem.no-statement"))
                : Optional.empty();
    }
}

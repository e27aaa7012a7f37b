package org.kith.conferences.visits;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.families.Named;
import org.kith.page.Problem;
import org.kith.page.Refusal;
import org.kith.page.Typed;

/**
 * The form by which a teacher answers a family.
 *
 * @param staff who could come: those who teach the course
 * @param refused why that time cannot be
 * @param busy who of them is elsewhere then, by name; empty if it is the family
 * @param nearest times at which nobody is
 */
public record VisitAnswerView(
        VisitsView round,
        VisitsView.Row row,
        List<Named> staff,
        Typed typed,
        Map<String, Problem> problems,
        Optional<Refusal> refused,
        Optional<String> busy,
        List<Instant> nearest) {

    public String path() {
        return round.path() + "/" + row.visit().id();
    }

    /** Its time has gone by: nobody can call it off any more. */
    public boolean isOver() {
        return row.visit().isOverAt(round.times().now());
    }

    public Optional<Problem> problem(String field) {
        return Optional.ofNullable(problems.get(field));
    }

    /** As typed; else the time that is agreed or offered already. */
    public boolean isChosen(Instant time) {
        return typed.value("time").isEmpty()
                ? row.visit().time().filter(span -> span.start().equals(time)).isPresent()
                : typed.has("time", time.toString());
    }

    public boolean isChosen(String field, Named person) {
        return typed.has(field, person.id().toString());
    }

    /** Those of the family, the one that is agreed or offered already if it is another, and those at which everybody is free. */
    public List<Instant> times() {
        return Stream.of(
                        row.visit().plan().times().stream(),
                        row.visit().time().stream().map(span -> span.start()),
                        nearest.stream())
                .flatMap(each -> each)
                .distinct()
                .filter(round.times().now()::isBefore)
                .sorted()
                .toList();
    }
}

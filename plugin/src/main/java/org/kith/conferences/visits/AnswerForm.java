package org.kith.conferences.visits;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.page.Problem;
import org.kith.page.Typed;

/** Reads a teacher's answer, with what is wrong by field. */
final class AnswerForm {

    private static final String ANOTHER = "another";

    private final Typed typed;
    private final ZoneId zone;
    private final Map<String, Problem> problems = new LinkedHashMap<>();

    AnswerForm(Typed typed, ZoneId zone) {
        this.typed = typed;
        this.zone = zone;
    }

    /**
     * As it was answered before, so that whoever changes one thing does not undo the others.
     *
     * @param known who could come
     * @param along who comes as the second where there is only one
     */
    static Typed before(VisitFacts visit, List<UUID> known, Optional<UUID> along) {
        List<UUID> named = visit.staff().stream().filter(known::contains).toList();
        List<String> staff = Stream.concat(named.stream(), along.filter(reader -> !named.isEmpty()).stream())
                .map(UUID::toString)
                .toList();
        return Typed.of(Map.of(
                "first", staff.stream().limit(1).toList(),
                "second", staff.stream().skip(1).limit(1).toList(),
                "words", List.of(visit.answer())));
    }

    Map<String, Problem> problems() {
        return problems;
    }

    /** Empty if anything is wrong. @param known who could come */
    Optional<Answer> answer(List<UUID> known, Instant now) {
        Optional<Instant> start = start().filter(now::isBefore);
        List<UUID> staff = Stream.of(typed.id("first"), typed.id("second"))
                .flatMap(Optional::stream)
                .filter(known::contains)
                .distinct()
                .toList();
        String words = typed.value("words");
        wrongUnless(start.isPresent(), "time", Problem.of("visit.problem.answer-time"));
        wrongUnless(!staff.isEmpty(), "staff", Problem.of("visit.problem.staff"));
        wrongUnless(
                words.length() <= Answer.LONGEST_WORDS,
                "words",
                Problem.of("rounds.problem.too-long", Answer.LONGEST_WORDS, words.length()));
        return problems.isEmpty() ? start.map(time -> new Answer(time, staff, words)) : Optional.empty();
    }

    private Optional<Instant> start() {
        return typed.has("time", ANOTHER)
                ? VisitForm.moment(typed.value("day"), typed.value("from"), zone)
                : Typed.instant(typed.value("time"));
    }

    private void wrongUnless(boolean right, String field, Problem problem) {
        if (!right) {
            problems.putIfAbsent(field, problem);
        }
    }
}

package org.kith.sis.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kith.households.Link;
import org.kith.sis.file.FamilyFile;
import org.kith.sis.file.FamilyRow;
import org.kith.sis.file.Remark;
import org.kith.sis.match.Outcome.Fate;
import org.kith.sis.match.Question.About;
import org.kith.sis.match.Step.Kind;

/** A list beside what the school has: what each line would do. */
public final class Comparison {

    private record Two(Identity guardian, UUID student) {}

    private final Known known;
    private final Answers answers;
    private final Steps steps;
    private final Map<Two, FamilyRow> before = new HashMap<>();
    private final Set<Identity> seen = new HashSet<>();
    private final List<Outcome> outcomes = new ArrayList<>();

    private Comparison(Known known, Answers answers, List<Matched> matched) {
        this.known = known;
        this.answers = answers;
        this.steps = new Steps(
                known,
                new Homes(known, matched.stream().filter(Matched::isClear).toList()));
        matched.forEach(line -> outcomes.add(outcome(line)));
    }

    public static Comparison of(FamilyFile file, Known known, Answers answers) {
        StudentMatch students = new StudentMatch(known, answers);
        GuardianMatch guardians = new GuardianMatch(known, answers);
        List<Matched> matched = file.rows().stream()
                .map(students::of)
                .map(line -> line.student().isPresent() ? guardians.of(line) : line)
                .toList();
        return new Comparison(known, answers, matched);
    }

    /** In the order of the file. */
    public List<Outcome> outcomes() {
        return outcomes;
    }

    public Counts counts() {
        return new Counts(
                (int) outcomes.stream().filter(Outcome::newcomer).count(),
                count(Fate.NEW),
                count(Fate.CHANGED),
                count(Fate.SAME),
                count(Fate.ASKED),
                count(Fate.CONFLICT),
                count(Fate.LEFT_OUT));
    }

    /** How lists call the households that are known. */
    public Map<UUID, Set<String>> labels() {
        return known.labels();
    }

    private int count(Fate fate) {
        return (int) outcomes.stream().filter(outcome -> outcome.fate() == fate).count();
    }

    private Outcome outcome(Matched line) {
        if (line.problem().isPresent()) {
            return Outcome.out(line.row(), line.problem().get());
        }
        if (line.question().isPresent()) {
            return Outcome.asked(line.row(), line.question().get());
        }
        Two two = new Two(
                line.guardian().orElseThrow(), line.student().orElseThrow().id());
        FamilyRow earlier = before.putIfAbsent(two, line.row());
        return earlier == null ? first(line, two) : again(line, earlier);
    }

    /** The same two a second time: what the first line said counts. */
    private Outcome again(Matched line, FamilyRow earlier) {
        FamilyRow row = line.row();
        boolean elsewhere = !row.household().isEmpty() && !row.household().equals(earlier.household());
        if (elsewhere) {
            return Outcome.out(row, Remark.of("sis.problem.other-household", earlier.number()));
        }
        return new Outcome(
                row, Fate.SAME, name(line), false, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private Outcome first(Matched line, Two two) {
        Optional<Link> link = steps.between(two.guardian(), two.student());
        boolean ended = link.filter(old -> !old.holds() && !known.isUndone(old)).isPresent();
        if (ended && !answers.isYes(line.row().number(), About.ENDED)) {
            return conflict(line, About.ENDED, "sis.conflict.ended", "sis.conflict.ended.stays");
        }
        boolean elsewhere =
                link.filter(Link::holds).filter(Link::isEverywhere).isPresent() && steps.isElsewhere(line, link);
        boolean moves = elsewhere && answers.isYes(line.row().number(), About.HOUSEHOLD);
        if (elsewhere && !moves && changes(steps.step(line, link, false)).isEmpty()) {
            return conflict(line, About.HOUSEHOLD, "sis.conflict.household", "sis.conflict.household.stays");
        }
        return done(line, steps.step(line, link, moves), elsewhere);
    }

    private List<String> changes(Step step) {
        return steps.changes(step, !seen.contains(step.guardian()));
    }

    private Outcome done(Matched line, Step step, boolean elsewhere) {
        List<String> changes = changes(step);
        boolean newcomer = seen.add(step.guardian()) && step.guardian().known().isEmpty();
        boolean fresh = step.kind() == Kind.MADE || step.kind() == Kind.TAKEN_UP;
        Fate fate = fresh ? Fate.NEW : changes.isEmpty() ? Fate.SAME : Fate.CHANGED;
        Optional<Question> tick =
                elsewhere ? Optional.of(tick(line, About.HOUSEHOLD, "sis.conflict.household")) : Optional.empty();
        return new Outcome(line.row(), fate, name(line), newcomer, changes, Optional.of(step), tick, Optional.empty());
    }

    private Outcome conflict(Matched line, About about, String key, String stays) {
        return new Outcome(
                line.row(),
                Fate.CONFLICT,
                name(line),
                false,
                List.of(),
                Optional.empty(),
                Optional.of(tick(line, about, key)),
                Optional.of(Remark.of(stays)));
    }

    private Question tick(Matched line, About about, String key) {
        Remark asks = Remark.of(key, line.guardian().orElseThrow().name(), name(line));
        String chosen = answers.to(line.row().number(), about).orElse("");
        return new Question(line.row().number(), about, asks, List.of(), chosen);
    }

    private static String name(Matched line) {
        return line.student()
                .flatMap(student -> student.fullName())
                .orElse(line.row().student());
    }
}

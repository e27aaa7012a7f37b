package org.kith.conferences.packing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What was chosen so far, in the order of time. */
final class Draft {

    private static final long NEVER = Long.MIN_VALUE / 2;

    private final Optional<Draft> before;
    private final int index;
    private final int line;
    private final long set;
    private final PackingCost cost;
    private final long[] until;
    private final String[] spoken;

    private Draft(Puzzle puzzle) {
        this.before = Optional.empty();
        this.index = -1;
        this.line = -1;
        this.set = 0;
        this.cost = PackingCost.NOTHING;
        this.until = new long[puzzle.places()];
        this.spoken = new String[puzzle.lines()];
        Arrays.fill(until, NEVER);
        Arrays.fill(spoken, "");
    }

    private Draft(Draft before, int index, int line, Puzzle puzzle) {
        Choice choice = puzzle.choices().get(index);
        this.before = Optional.of(before);
        this.index = index;
        this.line = line;
        this.set = before.set | choice.bit();
        this.cost = before.costWith(choice, line, puzzle);
        this.until = before.until.clone();
        this.spoken = before.spoken.clone();
        until[choice.host()] = choice.hostUntil();
        until[choice.household()] = choice.end();
        until[line] = choice.end();
        spoken[line] = language(choice, puzzle);
    }

    static Draft empty(Puzzle puzzle) {
        return new Draft(puzzle);
    }

    /** Of the last choice; before the first without one. */
    int index() {
        return index;
    }

    long set() {
        return set;
    }

    int length() {
        return Long.bitCount(set);
    }

    PackingCost cost() {
        return cost;
    }

    /** With one more choice, on each line on which that makes a difference. */
    List<Draft> with(int next, Puzzle puzzle) {
        Choice choice = puzzle.choices().get(next);
        boolean impossible = (set & choice.bit()) != 0
                || until[choice.host()] > choice.start()
                || until[choice.household()] > choice.start();
        return impossible
                ? List.of()
                : lines(choice, puzzle).stream()
                        .map(free -> new Draft(this, next, free, puzzle))
                        .toList();
    }

    /** Somebody who speaks one of these languages could go on without a new block. */
    boolean isOpenFor(List<String> languages, Puzzle puzzle) {
        long now = index < 0 ? NEVER : puzzle.choices().get(index).start();
        return IntStream.range(0, puzzle.interpreters().size())
                .anyMatch(interpreter -> IntStream.range(puzzle.firstLine(interpreter), puzzle.lineAfter(interpreter))
                        .filter(each -> until[each] > NEVER && until[each] + puzzle.tolerance() >= now)
                        .anyMatch(each -> languages.stream()
                                .anyMatch(language ->
                                        canSpeak(puzzle.interpreters().get(interpreter), each, language))));
    }

    List<Interpreted> interpreted(Puzzle puzzle) {
        List<Interpreted> all = new ArrayList<>();
        before.ifPresent(earlier -> {
            Choice choice = puzzle.choices().get(index);
            all.addAll(earlier.interpreted(puzzle));
            all.add(new Interpreted(
                    puzzle.meetings().get(choice.meeting()),
                    choice.sitting(),
                    puzzle.interpreters().get(choice.interpreter()).id(),
                    line - puzzle.firstLine(choice.interpreter()) + 1));
        });
        return all;
    }

    /** Those on which a block goes on; one on which nothing would go on anyhow; only without such a one, any that is free. */
    private List<Integer> lines(Choice choice, Puzzle puzzle) {
        List<Integer> free = IntStream.range(
                        puzzle.firstLine(choice.interpreter()), puzzle.lineAfter(choice.interpreter()))
                .filter(each -> until[each] <= choice.start())
                .boxed()
                .toList();
        List<Integer> lines = new ArrayList<>(
                free.stream().filter(each -> goesOn(choice, each, puzzle)).toList());
        Optional<Integer> idle = free.stream()
                .filter(each -> until[each] + puzzle.tolerance() < choice.start())
                .findFirst();
        idle.ifPresentOrElse(
                lines::add,
                () -> free.stream()
                        .filter(each -> !lines.contains(each))
                        .toList()
                        .forEach(lines::add));
        return lines;
    }

    private boolean goesOn(Choice choice, int each, Puzzle puzzle) {
        return until[each] + puzzle.tolerance() >= choice.start()
                && canSpeak(puzzle.interpreters().get(choice.interpreter()), each, language(choice, puzzle));
    }

    private boolean canSpeak(Interpreter interpreter, int each, String language) {
        return interpreter.byPhone()
                ? spoken[each].equals(language)
                : interpreter.languages().contains(language);
    }

    private PackingCost costWith(Choice choice, int each, Puzzle puzzle) {
        boolean goesOn = goesOn(choice, each, puzzle);
        boolean byPhone = puzzle.interpreters().get(choice.interpreter()).byPhone();
        return new PackingCost(
                cost.blocks() + (goesOn ? 0 : 1),
                cost.waiting() + (goesOn ? choice.start() - until[each] : 0),
                cost.byPhone() + (byPhone ? 1 : 0),
                cost.starts() + choice.start());
    }

    private static String language(Choice choice, Puzzle puzzle) {
        return puzzle.meetings().get(choice.meeting()).language();
    }
}

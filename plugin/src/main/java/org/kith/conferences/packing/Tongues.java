package org.kith.conferences.packing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Languages, together with those that somebody speaks as well: one block may serve them all, and none serves two such groups. */
final class Tongues {

    private final Puzzle puzzle;
    private final List<List<String>> groups;

    Tongues(Puzzle puzzle) {
        this.puzzle = puzzle;
        this.groups = new ArrayList<>();
        puzzle.meetings().stream()
                .map(ToInterpret::language)
                .distinct()
                .forEach(language -> groups.add(List.of(language)));
        puzzle.interpreters().stream()
                .filter(interpreter -> !interpreter.byPhone())
                .map(Interpreter::languages)
                .forEach(this::join);
    }

    /** Groups of which a conference is left and nobody who could go on without a new block. */
    int withoutBlock(Draft draft, long left) {
        return (int) groups.stream()
                .filter(group -> isLeft(group, left))
                .filter(group -> !draft.isOpenFor(group, puzzle))
                .count();
    }

    private boolean isLeft(List<String> group, long left) {
        for (int meeting = 0; meeting < puzzle.meetings().size(); meeting++) {
            if ((left & 1L << meeting) != 0
                    && group.contains(puzzle.meetings().get(meeting).language())) {
                return true;
            }
        }
        return false;
    }

    private void join(Set<String> languages) {
        List<List<String>> joined = groups.stream()
                .filter(group -> group.stream().anyMatch(languages::contains))
                .toList();
        groups.removeAll(joined);
        if (!joined.isEmpty()) {
            groups.add(joined.stream().flatMap(List::stream).collect(Collectors.toList()));
        }
    }
}

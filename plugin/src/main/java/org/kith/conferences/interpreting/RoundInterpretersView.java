package org.kith.conferences.interpreting;

import java.util.List;
import java.util.stream.Stream;
import org.kith.conferences.RoundFacts;

/**
 * Interpreters in a round, for its teacher.
 *
 * @param own whether this course has made the round and says how long meetings take
 * @param percent how long those with an interpreter take
 * @param may whether the school lets teachers place interpreters
 */
public record RoundInterpretersView(
        String course,
        RoundFacts round,
        String title,
        boolean own,
        int percent,
        boolean may,
        InterpretingView meetings) {

    private static final List<Integer> PERCENTS = List.of(100, 125, 150, 175, 200);

    public String path() {
        return "/panel/rounds/" + round.id() + "/interpreters";
    }

    public String roundPath() {
        return "/panel/rounds/" + round.id();
    }

    public List<Integer> percents() {
        return PERCENTS.contains(percent)
                ? PERCENTS
                : Stream.concat(PERCENTS.stream(), Stream.of(percent)).sorted().toList();
    }

    /** How many minutes that is. */
    public int minutes(int asked) {
        return (round.plan().availability().minutes() * asked + 99) / 100;
    }
}

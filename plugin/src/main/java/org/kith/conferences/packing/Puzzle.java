package org.kith.conferences.packing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Everything that could be chosen, numbered, in an order that does not depend on how it was asked. */
final class Puzzle {

    private static final Comparator<Choice> BY_TIME = Comparator.comparing(
                    (Choice choice) -> choice.sitting().span())
            .thenComparing(Choice::meeting)
            .thenComparing(Choice::interpreter)
            .thenComparing(choice -> choice.sitting().slots().toString());

    private final long tolerance;
    private final List<ToInterpret> meetings;
    private final List<Interpreter> interpreters;
    private final List<Choice> choices;
    private final List<Integer> firstLines = new ArrayList<>();
    private final Map<UUID, Integer> places = new HashMap<>();
    private final int lines;
    private final long[] reachable;

    Puzzle(PackingRequest request) {
        this.tolerance = request.tolerance().toSeconds();
        this.meetings = request.meetings().stream()
                .sorted(Comparator.comparing(ToInterpret::id))
                .toList();
        this.interpreters = request.interpreters().stream()
                .sorted(Comparator.comparing(Interpreter::byPhone).thenComparing(Interpreter::id))
                .toList();
        this.lines = numberLines();
        this.choices = IntStream.range(0, meetings.size())
                .boxed()
                .flatMap(this::choicesOf)
                .sorted(BY_TIME)
                .toList();
        this.reachable = new long[choices.size() + 1];
        for (int index = choices.size() - 1; index >= 0; index--) {
            reachable[index] = reachable[index + 1] | choices.get(index).bit();
        }
    }

    long tolerance() {
        return tolerance;
    }

    List<ToInterpret> meetings() {
        return meetings;
    }

    List<Interpreter> interpreters() {
        return interpreters;
    }

    /** In the order of time. */
    List<Choice> choices() {
        return choices;
    }

    int lines() {
        return lines;
    }

    int places() {
        return lines + places.size();
    }

    int firstLine(int interpreter) {
        return firstLines.get(interpreter);
    }

    int lineAfter(int interpreter) {
        return interpreter + 1 < firstLines.size() ? firstLines.get(interpreter + 1) : lines;
    }

    /** The meetings of this choice and those after it, one bit each. */
    long reachableFrom(int index) {
        return reachable[index];
    }

    Stream<Interpreter> speaking(ToInterpret meeting) {
        return interpreters.stream()
                .filter(one -> one.languages().contains(meeting.language()))
                .filter(one -> meeting.interpreter().map(one.id()::equals).orElse(true));
    }

    /** Lines beyond the number of conferences would stay silent. */
    private int numberLines() {
        int next = 0;
        for (Interpreter interpreter : interpreters) {
            firstLines.add(next);
            next += Math.min(interpreter.lines(), Math.max(1, meetings.size()));
        }
        return next;
    }

    private Stream<Choice> choicesOf(int number) {
        ToInterpret meeting = meetings.get(number);
        return meeting.sittings().stream()
                .flatMap(sitting -> speaking(meeting)
                        .filter(interpreter -> interpreter.isThere(sitting.span()))
                        .map(interpreter -> new Choice(
                                number,
                                sitting,
                                interpreters.indexOf(interpreter),
                                place(sitting.host()),
                                place(meeting.household()))));
    }

    private int place(UUID id) {
        return places.computeIfAbsent(id, none -> lines + places.size());
    }
}

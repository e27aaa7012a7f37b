package org.kith.conferences.packing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.conferences.Span;

/** Cuts the conferences of each interpreter into stretches. */
final class Blocks {

    private final Set<UUID> services;
    private final Duration tolerance;
    private final List<List<Interpreted>> stretches = new ArrayList<>();

    private Blocks(PackingRequest request) {
        this.tolerance = request.tolerance();
        this.services = request.interpreters().stream()
                .filter(Interpreter::byPhone)
                .map(Interpreter::id)
                .collect(Collectors.toSet());
    }

    /** @param meetings of whatever plan; lines of a service as they stand there */
    static List<Block> of(List<Interpreted> meetings, PackingRequest request) {
        Blocks blocks = new Blocks(request);
        meetings.stream()
                .sorted(Comparator.comparing(Interpreted::interpreter)
                        .thenComparing(Interpreted::line)
                        .thenComparing(meeting -> meeting.sitting().span()))
                .forEachOrdered(blocks::add);
        return blocks.stretches.stream()
                .map(Blocks::block)
                .sorted(Comparator.comparing(Block::span).thenComparing(Block::interpreter))
                .toList();
    }

    private void add(Interpreted next) {
        int last = stretches.size() - 1;
        if (last >= 0 && goesOn(stretches.get(last).get(stretches.get(last).size() - 1), next)) {
            stretches.get(last).add(next);
        } else {
            stretches.add(new ArrayList<>(List.of(next)));
        }
    }

    private boolean goesOn(Interpreted one, Interpreted next) {
        boolean same = one.interpreter().equals(next.interpreter()) && one.line() == next.line();
        boolean understood = !services.contains(one.interpreter())
                || one.meeting().language().equals(next.meeting().language());
        return same
                && understood
                && !next.sitting()
                        .span()
                        .start()
                        .isAfter(one.sitting().span().end().plus(tolerance));
    }

    private static Block block(List<Interpreted> stretch) {
        Interpreted first = stretch.get(0);
        Interpreted last = stretch.get(stretch.size() - 1);
        Span span =
                new Span(first.sitting().span().start(), last.sitting().span().end());
        return new Block(first.interpreter(), first.line(), span, stretch);
    }
}

package org.kith.conferences.packing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kith.conferences.Span;

/**
 * How much longer a conference takes with an interpreter.
 *
 * @param percent of the length of a slot, from 100; whole minutes, rounded up
 * @param passing slots with no more than this between them follow each other
 */
public record Lengthening(int percent, Duration passing) {

    private static final int WHOLE = 100;
    private static final int SECONDS = 60;

    public Lengthening {
        if (percent < WHOLE || passing.isNegative()) {
            throw new IllegalArgumentException("shorter than without an interpreter");
        }
    }

    /** One for each slot from which on enough follow, in the order of time. */
    public List<Sitting> sittings(List<HostSlot> free) {
        List<HostSlot> sorted = free.stream()
                .sorted(Comparator.comparing(HostSlot::span).thenComparing(HostSlot::id))
                .toList();
        return IntStream.range(0, sorted.size())
                .mapToObj(at -> sitting(sorted.get(at), sorted.subList(at + 1, sorted.size())))
                .flatMap(Optional::stream)
                .toList();
    }

    /** @param later in the order of time: those after the last one that can follow are not looked at */
    private Optional<Sitting> sitting(HostSlot first, List<HostSlot> later) {
        Instant start = first.span().start();
        Instant end = start.plus(needed(first.span()));
        List<HostSlot> taken = new ArrayList<>(List.of(first));
        for (HostSlot next : later) {
            Instant until = last(taken).span().end();
            if (!until.isBefore(end) || next.span().start().isAfter(until.plus(passing))) {
                break;
            }
            if (next.host().equals(first.host()) && follows(next, until)) {
                taken.add(next);
            }
        }
        Instant until = last(taken).span().end();
        return until.isBefore(end)
                ? Optional.empty()
                : Optional.of(new Sitting(
                        first.host(),
                        taken.stream().map(HostSlot::id).toList(),
                        new Span(start, end),
                        new Span(start, until)));
    }

    private Duration needed(Span span) {
        long seconds = Duration.between(span.start(), span.end()).toSeconds() * percent;
        long minute = (long) SECONDS * WHOLE;
        return Duration.ofMinutes((seconds + minute - 1) / minute);
    }

    private boolean follows(HostSlot next, Instant until) {
        return !next.span().start().isBefore(until) && !next.span().start().isAfter(until.plus(passing));
    }

    private static HostSlot last(List<HostSlot> slots) {
        return slots.get(slots.size() - 1);
    }
}

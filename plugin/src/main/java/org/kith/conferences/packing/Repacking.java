package org.kith.conferences.packing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Takes two blocks out of a packing, with what got no interpreter, and packs them anew around the rest, as long as that helps. */
final class Repacking {

    private static final int NODES = 4_000;

    private final PackingRequest request;
    private final Effort effort;
    private Packing packing;

    private Repacking(Packing packing, PackingRequest request, Effort effort) {
        this.effort = effort;
        this.packing = packing;
        this.request = request;
    }

    static Packing of(Packing packing, PackingRequest request, Effort effort) {
        Repacking repacking = new Repacking(packing, request, effort);
        repacking.improve();
        return repacking.packing;
    }

    private record Pair(Block one, Block other) {

        boolean has(ToInterpret meeting) {
            return Stream.of(one, other)
                    .flatMap(block -> block.meetings().stream())
                    .anyMatch(each -> each.meeting().id().equals(meeting.id()));
        }
    }

    private void improve() {
        int tries = 0;
        List<Pair> pairs = pairs();
        for (int next = 0; next < pairs.size() && tries < effort.tries(); next++) {
            Packing other = without(pairs.get(next));
            tries++;
            if (isBetter(other)) {
                packing = other;
                pairs = pairs();
                next = -1;
            }
        }
    }

    private List<Pair> pairs() {
        List<Block> blocks = packing.blocks();
        return IntStream.range(0, blocks.size())
                .boxed()
                .flatMap(one -> IntStream.range(one + 1, blocks.size())
                        .mapToObj(other -> new Pair(blocks.get(one), blocks.get(other))))
                .toList();
    }

    private Packing without(Pair pair) {
        Map<ToInterpret, Interpreted> now =
                packing.meetings().stream().collect(Collectors.toMap(Interpreted::meeting, Function.identity()));
        List<ToInterpret> meetings = request.meetings().stream()
                .map(meeting -> pair.has(meeting) || !now.containsKey(meeting)
                        ? meeting
                        : settled(Optional.ofNullable(now.get(meeting)).orElseThrow()))
                .toList();
        PackingRequest rest = new PackingRequest(meetings, request.interpreters(), request.tolerance());
        Puzzle puzzle = new Puzzle(rest);
        List<Interpreted> found =
                new PackingSearch(puzzle, NODES).found().draft().interpreted(puzzle);
        return Packing.around(found.stream().map(this::asAsked).toList(), request, false);
    }

    private static ToInterpret settled(Interpreted one) {
        ToInterpret meeting = one.meeting();
        return new ToInterpret(
                meeting.id(),
                meeting.language(),
                meeting.household(),
                List.of(one.sitting()),
                Optional.of(one.interpreter()));
    }

    private Interpreted asAsked(Interpreted one) {
        ToInterpret asked = request.meetings().stream()
                .filter(meeting -> meeting.id().equals(one.meeting().id()))
                .findFirst()
                .orElseThrow();
        return new Interpreted(asked, one.sitting(), one.interpreter(), one.line());
    }

    private boolean isBetter(Packing other) {
        int missing = other.without().size() - packing.without().size();
        int blocks = other.blocks().size() - packing.blocks().size();
        boolean less = other.waiting().compareTo(packing.waiting()) < 0;
        return missing < 0 || missing == 0 && (blocks < 0 || blocks == 0 && less);
    }
}

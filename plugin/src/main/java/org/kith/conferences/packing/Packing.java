package org.kith.conferences.packing;

import java.time.Duration;
import java.util.List;

/**
 * Conferences with their interpreters.
 *
 * @param blocks in the order of time
 * @param waiting inside of blocks
 * @param best none has fewer blocks, or as many and less waiting
 */
public record Packing(
        List<Interpreted> meetings, List<Uninterpreted> without, List<Block> blocks, Duration waiting, boolean best) {

    public Packing {
        meetings = List.copyOf(meetings);
        without = List.copyOf(without);
        blocks = List.copyOf(blocks);
    }

    /** See the rules of the package. */
    public static Packing of(PackingRequest request) {
        return of(request, Effort.FULL);
    }

    /** See the rules of the package; what is not proven in a short time is as good as it is by then. */
    public static Packing of(PackingRequest request, Effort effort) {
        Puzzle puzzle = new Puzzle(request);
        PackingSearch.Found found = new PackingSearch(puzzle, effort.nodes()).found();
        Packing packing = around(found.draft().interpreted(puzzle), request, found.best());
        return packing.best() ? packing : Repacking.of(packing, request, effort);
    }

    /** A plan that was made in another way, counted by the same rules. */
    public static Packing counted(List<Interpreted> meetings, PackingRequest request) {
        return around(meetings, request, false);
    }

    static Packing around(List<Interpreted> meetings, PackingRequest request, boolean best) {
        List<Block> blocks = Blocks.of(meetings, request);
        Duration waiting = blocks.stream().map(Block::waiting).reduce(Duration.ZERO, Duration::plus);
        return new Packing(meetings, new Shortage(new Puzzle(request)).without(meetings), blocks, waiting, best);
    }
}

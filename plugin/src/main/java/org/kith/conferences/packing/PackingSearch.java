package org.kith.conferences.packing;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** First the most promising drafts grow side by side, for a good packing soon; then everything that could be better than it. */
final class PackingSearch {

    static final int NODES = 300_000;

    private static final int NARROW_SHARE = 2;
    private static final int NARROWEST = 3;
    private static final int WIDEST = 100;

    private final Puzzle puzzle;
    private final Tongues tongues;
    private final int size;
    private final int nodes;
    private int steps;
    private Draft found;

    PackingSearch(Puzzle puzzle, int nodes) {
        this.nodes = nodes;
        this.puzzle = puzzle;
        this.tongues = new Tongues(puzzle);
        this.size = puzzle.choices().size();
        this.found = Draft.empty(puzzle);
    }

    /** @param best none has fewer blocks, or as many and less waiting */
    record Found(Draft draft, boolean best) {}

    Found found() {
        Collection<Draft> few = List.of(Draft.empty(puzzle));
        while (!few.isEmpty()) {
            few = mostPromising(longer(few));
        }
        steps = 0;
        grow(Draft.empty(puzzle));
        return new Found(found, steps <= nodes);
    }

    private record Place(long set, int index) {}

    private record Promise(Draft draft, int reach, PackingCost atLeast) {

        static final Comparator<Promise> ORDER = Comparator.comparingInt(Promise::reach)
                .reversed()
                .thenComparing(Promise::atLeast)
                .thenComparing(promise -> promise.draft.set())
                .thenComparing(promise -> promise.draft.index());
    }

    private Collection<Draft> longer(Collection<Draft> drafts) {
        Map<Place, Draft> longer = new HashMap<>();
        for (Draft draft : drafts) {
            for (int next = draft.index() + 1; next < size; next++) {
                for (Draft one : draft.with(next, puzzle)) {
                    longer.merge(
                            new Place(one.set(), next),
                            one,
                            (known, other) -> other.cost().compareTo(known.cost()) < 0 ? other : known);
                }
            }
        }
        return longer.values();
    }

    private List<Draft> mostPromising(Collection<Draft> drafts) {
        int width = Math.max(
                NARROWEST,
                Math.min(WIDEST, NARROW_SHARE * nodes / (puzzle.meetings().size() * size + 1)));
        List<Draft> most = drafts.stream()
                .map(draft -> new Promise(draft, reach(draft), atLeast(draft)))
                .sorted(Promise.ORDER)
                .limit(width)
                .map(Promise::draft)
                .toList();
        most.forEach(this::keepIfBest);
        return most;
    }

    private void grow(Draft draft) {
        for (int next = draft.index() + 1; next < size && steps <= nodes; next++) {
            steps++;
            if (Long.bitCount(draft.set() | puzzle.reachableFrom(next)) < found.length()) {
                return;
            }
            for (Draft longer : draft.with(next, puzzle)) {
                keepIfBest(longer);
                if (couldBeBetter(longer)) {
                    grow(longer);
                }
            }
        }
    }

    private void keepIfBest(Draft draft) {
        boolean cheaper = draft.length() == found.length() && draft.cost().compareTo(found.cost()) < 0;
        if (draft.length() > found.length() || cheaper) {
            found = draft;
        }
    }

    private boolean couldBeBetter(Draft draft) {
        int spare = reach(draft) - found.length();
        return spare > 0 || spare == 0 && atLeast(draft).isProvablyWorthMoreThan(found.cost());
    }

    private int reach(Draft draft) {
        return Long.bitCount(draft.set() | puzzle.reachableFrom(draft.index() + 1));
    }

    private PackingCost atLeast(Draft draft) {
        long left = puzzle.reachableFrom(draft.index() + 1) & ~draft.set();
        return draft.cost().plusBlocks(tongues.withoutBlock(draft, left));
    }
}

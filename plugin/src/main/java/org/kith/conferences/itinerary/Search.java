package org.kith.conferences.itinerary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The best chain. Chains grow by one conference at a time; of those that hold the same conferences and end with the same time only
 * the cheapest is kept. First only the most promising go on, for a good plan soon; then all that could be better than it.
 */
final class Search {

    static final int NODES = 3_000_000;

    private static final int NARROW_NODES = 1_000_000;
    private static final int NARROWEST = 20;
    private static final int WIDEST = 100;

    private static final Comparator<Chain> BY_PROMISE =
            Comparator.comparingInt(Chain::reach).reversed().thenComparing(Chain::cost);

    private final Timetable timetable;
    private int steps;
    private boolean nothingLeftOut = true;
    private Chain found = Chain.EMPTY;

    Search(Timetable timetable) {
        this.timetable = timetable;
    }

    /** @param best nothing better exists */
    record Found(Chain chain, boolean best) {}

    Found found() {
        List<Chain> few = List.of(Chain.EMPTY);
        while (!few.isEmpty()) {
            few = mostPromising(longer(few));
        }
        if (nothingLeftOut) {
            return new Found(found, true);
        }
        steps = 0;
        List<Chain> many = List.of(Chain.EMPTY);
        while (!many.isEmpty() && steps <= NODES) {
            many = longer(many);
        }
        return new Found(found, steps <= NODES);
    }

    private List<Chain> mostPromising(List<Chain> chains) {
        int work = timetable.sought().size() * timetable.candidates().size() + 1;
        int width = Math.max(NARROWEST, Math.min(WIDEST, NARROW_NODES / work));
        if (chains.size() <= width) {
            return chains;
        }
        nothingLeftOut = false;
        return chains.stream().sorted(BY_PROMISE).limit(width).toList();
    }

    private List<Chain> longer(List<Chain> chains) {
        Map<Long, List<Chain>> bySet = new TreeMap<>();
        chains.forEach(chain ->
                bySet.computeIfAbsent(chain.set(), none -> new ArrayList<>()).add(chain));
        List<Chain> longer = new ArrayList<>();
        for (Map.Entry<Long, List<Chain>> same : bySet.entrySet()) {
            for (Candidate next : timetable.candidates()) {
                if ((same.getKey() & next.bit) == 0 && steps <= NODES) {
                    add(same.getValue(), next, longer);
                }
            }
        }
        longer.forEach(this::keepIfBest);
        return longer;
    }

    private void add(List<Chain> chains, Candidate next, List<Chain> longer) {
        Chain before = Chain.EMPTY;
        Cost cheapest = Cost.ENDLESS;
        for (Chain chain : chains) {
            steps++;
            if (chain.canGoOnWith(next)) {
                Cost cost = chain.costThen(next);
                if (cost.compareTo(cheapest) < 0) {
                    before = chain;
                    cheapest = cost;
                }
            }
        }
        if (cheapest != Cost.ENDLESS) {
            Chain chain = before.then(next);
            if (couldBeBetter(chain, next)) {
                longer.add(chain);
            }
        }
    }

    private void keepIfBest(Chain chain) {
        boolean longer = chain.length() > found.length();
        boolean cheaper = chain.length() == found.length() && chain.finished().compareTo(found.finished()) < 0;
        if (longer || cheaper) {
            found = chain;
        }
    }

    private boolean couldBeBetter(Chain chain, Candidate last) {
        int missing = found.length() - chain.length();
        return chain.reach() > found.length()
                || chain.reach() == found.length()
                        && atLeast(chain, last, missing).compareTo(found.finished()) < 0;
    }

    /** No chain that goes on from this one costs less; days more than the known plan has are not looked at. */
    private Cost atLeast(Chain chain, Candidate last, int missing) {
        boolean overflowing = last.daysLater == 0 && missing > last.fitting();
        int days = chain.cost().days() + (overflowing ? 1 : 0);
        int beginnings = found.finished().days() - chain.cost().days() + last.daysLater;
        long waiting =
                chain.cost().waiting() + Math.max(0, missing - beginnings) * timetable.leastWaiting() - last.later;
        long starts = chain.cost().starts() + missing * last.end;
        return new Cost(days, missing == 0 ? waiting + last.after + last.later : waiting, starts);
    }
}

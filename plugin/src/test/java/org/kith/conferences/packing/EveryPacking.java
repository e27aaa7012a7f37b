package org.kith.conferences.packing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All packings one after the other, without leaving any out. */
final class EveryPacking {

    private final PackingRequest request;
    private Worth best;

    EveryPacking(PackingRequest request) {
        this.request = request;
        this.best = worth(List.of(), request);
    }

    /** In the order of the rules. */
    record Worth(int missing, int blocks, Duration waiting) implements Comparable<Worth> {

        @Override
        public int compareTo(Worth other) {
            return Comparator.comparingInt(Worth::missing)
                    .thenComparingInt(Worth::blocks)
                    .thenComparing(Worth::waiting)
                    .compare(this, other);
        }
    }

    Worth best() {
        look(0, new ArrayList<>());
        return best;
    }

    static Worth worth(List<Interpreted> plan, PackingRequest request) {
        List<Block> blocks = Blocks.of(plan, request);
        return new Worth(request.meetings().size() - plan.size(), blocks.size(), waiting(blocks));
    }

    static Duration waiting(List<Block> blocks) {
        Duration waiting = Duration.ZERO;
        for (Block block : blocks) {
            waiting = waiting.plus(length(block.span().start(), block.span().end()));
            for (Interpreted one : block.meetings()) {
                waiting = waiting.minus(length(
                        one.sitting().span().start(), one.sitting().span().end()));
            }
        }
        return waiting;
    }

    private static Duration length(Instant from, Instant until) {
        return Duration.between(from, until);
    }

    private void look(int next, List<Interpreted> plan) {
        if (next == request.meetings().size()) {
            Worth worth = worth(plan, request);
            best = worth.compareTo(best) < 0 ? worth : best;
            return;
        }
        look(next + 1, plan);
        ToInterpret meeting = request.meetings().get(next);
        for (Sitting sitting : meeting.sittings()) {
            for (Interpreter interpreter : request.interpreters()) {
                for (int line = 1;
                        line <= Math.min(interpreter.lines(), 4) && isAble(interpreter, meeting, sitting);
                        line++) {
                    tryWith(new Interpreted(meeting, sitting, interpreter.id(), line), next, plan);
                }
            }
        }
    }

    private void tryWith(Interpreted one, int next, List<Interpreted> plan) {
        if (plan.stream().allMatch(other -> Rules.areApart(one, other))) {
            plan.add(one);
            look(next + 1, plan);
            plan.remove(plan.size() - 1);
        }
    }

    private static boolean isAble(Interpreter interpreter, ToInterpret meeting, Sitting sitting) {
        return interpreter.languages().contains(meeting.language())
                && interpreter.isThere(sitting.span())
                && meeting.interpreter().map(interpreter.id()::equals).orElse(true);
    }
}

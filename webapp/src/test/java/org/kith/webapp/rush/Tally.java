package org.kith.webapp.rush;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.kith.webapp.rush.RushBrowser.Answer;

/** How long answers took, and what kinds of answers there were. */
final class Tally {

    private static final int REFUSED = 409;
    private static final double NANOS = 1e6;

    private final Map<String, List<Double>> times = new TreeMap<>();
    private final AtomicInteger refusals = new AtomicInteger();
    private final List<String> errors = new ArrayList<>();

    Answer measure(String what, Supplier<Answer> request) {
        long begun = System.nanoTime();
        try {
            Answer answer = request.get();
            took(what, (System.nanoTime() - begun) / NANOS);
            if (answer.status() == REFUSED) {
                refusals.incrementAndGet();
            } else if (answer.status() != 200) {
                failed(what + ": status " + answer.status());
            }
            return answer;
        } catch (UncheckedIOException silent) {
            failed(what + ": no answer, " + silent.getMessage());
            throw silent;
        }
    }

    synchronized void failed(String why) {
        errors.add(why);
    }

    int refusals() {
        return refusals.get();
    }

    synchronized List<String> errors() {
        return List.copyOf(errors);
    }

    synchronized List<Spread> spreads() {
        return times.entrySet().stream()
                .map(kind -> Spread.of(kind.getKey(), kind.getValue()))
                .toList();
    }

    private synchronized void took(String what, double millis) {
        times.computeIfAbsent(what, kind -> new ArrayList<>()).add(millis);
    }

    /** In milliseconds. */
    record Spread(String what, int count, double half, double most, double longest) {

        private static final double P95 = 0.95;

        static Spread of(String what, List<Double> all) {
            List<Double> sorted = all.stream().sorted().toList();
            return new Spread(what, sorted.size(), at(sorted, 0.5), at(sorted, P95), sorted.get(sorted.size() - 1));
        }

        private static double at(List<Double> sorted, double share) {
            return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
        }

        @Override
        public String toString() {
            return "%-14s %5d times, p50 %6.0f ms, p95 %6.0f ms, max %6.0f ms"
                    .formatted(what, count, half, most, longest);
        }
    }
}

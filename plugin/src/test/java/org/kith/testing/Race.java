package org.kith.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * What came of several threads doing the same at once.
 *
 * @param done what those returned that succeeded
 * @param failures what the others threw
 */
public record Race<T>(List<T> done, List<Throwable> failures) {

    private static final int PATIENCE_SECONDS = 60;

    static <T> Race<T> run(List<Supplier<T>> works) {
        CyclicBarrier start = new CyclicBarrier(works.size());
        ExecutorService threads = Executors.newFixedThreadPool(works.size());
        try {
            List<Callable<T>> runners =
                    works.stream().map(work -> together(start, work)).toList();
            return collect(threads.invokeAll(runners, PATIENCE_SECONDS, TimeUnit.SECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> Callable<T> together(CyclicBarrier start, Supplier<T> work) {
        return () -> {
            start.await();
            return work.get();
        };
    }

    private static <T> Race<T> collect(List<Future<T>> runners) throws InterruptedException {
        List<T> done = new ArrayList<>();
        List<Throwable> failures = new ArrayList<>();
        for (Future<T> runner : runners) {
            try {
                done.add(runner.get());
            } catch (ExecutionException failed) {
                failures.add(failed.getCause());
            }
        }
        return new Race<>(List.copyOf(done), List.copyOf(failures));
    }
}

package org.kith.testing;

import java.util.ArrayList;
import java.util.Collections;
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

    static <T> Race<T> run(int times, Supplier<T> work) {
        CyclicBarrier start = new CyclicBarrier(times);
        ExecutorService threads = Executors.newFixedThreadPool(times);
        try {
            Callable<T> runner = () -> {
                start.await();
                return work.get();
            };
            return collect(threads.invokeAll(Collections.nCopies(times, runner), PATIENCE_SECONDS, TimeUnit.SECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } finally {
            threads.shutdownNow();
        }
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

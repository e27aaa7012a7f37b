package org.kith.webapp.running;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.kith.testing.Classroom;
import org.kith.testing.Player;

/** Courses for those who take something away, each in a school of its own; the next ones are made while another is in use. */
final class FreshCourses implements AutoCloseable {

    private static final int AHEAD = 2;

    private final ExecutorService maker = Executors.newFixedThreadPool(AHEAD);
    private final Queue<CompletableFuture<Fresh>> ahead = new ArrayDeque<>();

    /** One that nobody has touched. */
    record Fresh(School school, Coursework ground) {}

    Fresh next() {
        while (ahead.size() <= AHEAD) {
            ahead.add(made());
        }
        return ahead.remove().join();
    }

    @Override
    public void close() {
        ahead.forEach(CompletableFuture::join);
        maker.shutdown();
    }

    private CompletableFuture<Fresh> made() {
        return CompletableFuture.supplyAsync(
                () -> {
                    School school = new School(LmsStandIn.fresh("canvas"));
                    return new Fresh(school, Coursework.in(school, Classroom.SCIENCE, Player.ROSA));
                },
                maker);
    }
}

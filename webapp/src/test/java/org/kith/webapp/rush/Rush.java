package org.kith.webapp.rush;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kith.webapp.rush.RushGuardian.Booking;

/** {@code ./mvnw verify -Prush}; {@code -Drush.database=postgresql} and what else {@link RushPlan} knows. Fails if a promise is broken. */
public final class Rush {

    private static final PrintStream OUT = System.out;
    private static final int SOME_AT_ONCE = 8;
    private static final int TRYING_OUT = 300;

    private final RushPlan plan;
    private final RushDatabase database;
    private final Tally tally = new Tally();
    private List<RushGuardian> guardians = List.of();

    private Rush(RushPlan plan) {
        this.plan = plan;
        this.database = RushDatabase.of(plan);
    }

    public static void main(String[] arguments) {
        RushPlan plan = RushPlan.ofThisProcess();
        forgetTheLastOne(plan.directory());
        List<String> broken = new Rush(plan).broken();
        broken.stream().distinct().limit(20).forEach(promise -> OUT.println("BROKEN: " + promise));
        System.exit(broken.isEmpty() ? 0 : 1);
    }

    private List<String> broken() {
        RushRound round;
        try (RushServer server = RushServer.start(plan, database.options());
                RushLms lms = RushLms.registered(server.url())) {
            RushTeacher teacher = lms.teacherOpens();
            guardians = atOnce(SOME_AT_ONCE, plan.guardians(), number -> () -> lms.guardianOpens(number));
            round = guardians.get(0).finds(teacher.plans(plan.slots()), plan.pause());
        }
        List<Booking> told;
        try (RushServer server = RushServer.start(plan, database.options())) {
            told = rush(server, round);
        }
        List<String> broken = plan.isKilled() ? brokenByDying(told) : broken(told);
        database.close();
        return broken;
    }

    private List<String> broken(List<Booking> told) {
        List<String> broken = new Promises(database.claims()).broken(told, tally.errors());
        int wanted = Math.min(plan.guardians(), plan.slots());
        if (told.size() < wanted) {
            broken.add(
                    "only " + told.size() + " of " + wanted + " times were booked, although families wanted them all");
        }
        return broken;
    }

    /** After it has started once more by itself. */
    private List<String> brokenByDying(List<Booking> told) {
        RushServer.start(plan, database.options()).close();
        List<String> claims = database.claims();
        OUT.printf(
                "killed after %s: %d guardians had been told of their booking, %d claims are there%n",
                plan.killed(), told.size(), claims.size());
        List<String> broken = new Promises(claims).brokenByDying(told);
        if (told.isEmpty() || told.size() >= Math.min(plan.guardians(), plan.slots())) {
            broken.add("it was not killed in the middle");
        }
        return broken;
    }

    private List<Booking> rush(RushServer server, RushRound round) {
        atOnce(SOME_AT_ONCE, TRYING_OUT, number -> () -> {
            guardians.get(number % guardians.size()).triesOut(round, new Random(number));
            return true;
        });
        List<Integer> weights = guardians.get(0).weighs(round);
        Duration before = server.worked();
        Duration databaseBefore = database.worked();
        if (plan.isKilled()) {
            CompletableFuture.delayedExecutor(plan.killed().toMillis(), TimeUnit.MILLISECONDS)
                    .execute(server::kill);
        }
        List<Booking> told = atOnce(guardians.size(), guardians.size(), number -> () -> comes(number, round)).stream()
                .flatMap(Optional::stream)
                .toList();
        if (!plan.isKilled()) {
            Duration databaseWork = database.worked().minus(databaseBefore);
            report(told.size(), weights, server.worked().minus(before), databaseWork);
        }
        return told;
    }

    /** At some moment of the minute. */
    private Optional<Booking> comes(int number, RushRound round) throws InterruptedException {
        Random random = new Random(number);
        Thread.sleep(random.nextInt(Math.toIntExact(plan.within().toMillis())));
        try {
            return guardians.get(number).books(round, tally, random);
        } catch (UncheckedIOException | IllegalStateException failed) {
            tally.failed(String.valueOf(failed.getMessage()));
            return Optional.empty();
        }
    }

    private void report(int booked, List<Integer> weights, Duration server, Duration own) {
        OUT.printf(
                "%d guardians, %d times, within %s, on %s%n",
                plan.guardians(), plan.slots(), plan.within(), plan.database());
        OUT.printf(
                "%d booked, %d refused and shown others, %d errors%n",
                booked, tally.refusals(), tally.errors().size());
        tally.spreads().forEach(spread -> OUT.println(spread + (isSlow(spread) ? "  (slower than promised)" : "")));
        double millis = (double) server.plus(own).toMillis() / Math.max(1, booked);
        double answers = tally.spreads().stream().mapToInt(Tally.Spread::count).sum();
        OUT.printf(
                "work for one booking %.1f ms (server %d ms, database %d ms in all), for one answer %.1f ms%s%n",
                millis,
                server.toMillis(),
                own.toMillis(),
                server.plus(own).toMillis() / answers,
                millis > RushPlan.MOST_WORK.toMillis() ? "  (more than promised)" : "");
        OUT.printf(
                "the page %d bytes with all it loads, %d the next time%s%n",
                weights.get(0),
                weights.get(1),
                weights.get(0) > RushPlan.HEAVIEST_PAGE ? "  (more than promised)" : "");
    }

    private boolean isSlow(Tally.Spread spread) {
        return spread.most() > plan.slowest().toMillis();
    }

    private static <T> List<T> atOnce(int threads, int times, IntFunction<Callable<T>> work) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<T> done = new ArrayList<>();
            for (Future<T> each :
                    pool.invokeAll(IntStream.range(0, times).mapToObj(work).toList())) {
                done.add(each.get());
            }
            return done;
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        } finally {
            pool.shutdownNow();
        }
    }

    private static void forgetTheLastOne(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException locked) {
            throw new UncheckedIOException(locked);
        }
    }
}

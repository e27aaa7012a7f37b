package org.kith.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kith.testing.FixedClock;

class BackgroundTest {

    /** A bound, not a pause. */
    private static final int PATIENCE_SECONDS = 20;

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final FixedClock clock = FixedClock.onASchoolDay();
    private final Background background = new Background();
    private final List<String> done = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    BackgroundTest() {
        background.clock = clock;
    }

    @AfterEach
    void end() throws InterruptedException {
        for (Thread thread : threads) {
            thread.interrupt();
            thread.join();
        }
    }

    @Test
    void doesTasksInTheOrderTheyCame() {
        background.soon(task("first"));
        background.soon(task("second"));

        BackgroundInTests.worksOff(background);

        assertThat(done).containsExactly("first", "second");
    }

    @Test
    void doesNothingOnTheThreadThatHandsItOver() {
        background.soon(task("first"));

        assertThat(done).isEmpty();
    }

    @Test
    void goesOnAfterATaskThatFails() {
        background.soon(failing());
        background.soon(task("second"));

        BackgroundInTests.worksOff(background);

        assertThat(done).containsExactly("second");
    }

    @Test
    void goesOnAfterAnError() {
        background.soon(new Task("broken", Lane.SHORT, () -> {
            throw new StackOverflowError();
        }));
        background.soon(task("second"));

        BackgroundInTests.worksOff(background);

        assertThat(done).containsExactly("second");
    }

    @Test
    void doesAShortTaskWhileEveryThreadOfTheLongOnesIsHeldUp() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch shortOne = new CountDownLatch(1);
        workOn(Lane.LONG);
        workOn(Lane.SHORT);

        background.soon(new Task("slow", Lane.LONG, () -> waitFor(never)));
        background.soon(new Task("slow too", Lane.LONG, () -> waitFor(never)));
        background.soon(new Task("quick", Lane.SHORT, shortOne::countDown));

        assertThat(shortOne.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void endsItsThreadsWhenTheyAreInterrupted() throws InterruptedException {
        Thread worker = workOn(Lane.SHORT);

        worker.interrupt();

        worker.join(Duration.ofSeconds(PATIENCE_SECONDS).toMillis());
        assertThat(worker.isAlive()).isFalse();
    }

    @Test
    void doesNothingRegularlyBeforeItsTime() {
        background.every(A_MINUTE, task("again"));

        passes(A_MINUTE.minusMillis(1));

        assertThat(done).isEmpty();
    }

    @Test
    void doesItAgainAndAgain() {
        background.every(A_MINUTE, task("again"));

        passes(A_MINUTE);
        passes(A_MINUTE);

        assertThat(done).containsExactly("again", "again");
    }

    @Test
    void makesUpForNothingAfterALongSleep() {
        background.every(A_MINUTE, task("again"));

        passes(A_MINUTE.multipliedBy(100));

        assertThat(done).containsExactly("again");
    }

    @Test
    void doesItAgainAfterItFailed() {
        background.every(A_MINUTE, failing());
        background.every(A_MINUTE, task("other"));

        passes(A_MINUTE);
        passes(A_MINUTE);

        assertThat(done).containsExactly("other", "other");
    }

    @Test
    void doesNotHandOverAgainWhatStillWaits() {
        background.every(A_MINUTE, task("again"));
        clock.passes(A_MINUTE);
        background.passTime();
        clock.passes(A_MINUTE);
        background.passTime();

        BackgroundInTests.worksOff(background);

        assertThat(done).containsExactly("again");
    }

    private void passes(Duration time) {
        clock.passes(time);
        background.passTime();
        BackgroundInTests.worksOff(background);
    }

    private Task task(String name) {
        return new Task(name, Lane.SHORT, () -> done.add(name));
    }

    private static Task failing() {
        return new Task("failing", Lane.SHORT, () -> {
            throw new IllegalStateException("as intended");
        });
    }

    private Thread workOn(Lane lane) {
        Thread worker = new Thread(() -> background.work(lane));
        worker.start();
        threads.add(worker);
        return worker;
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.kith.background;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** A task that is done regularly. Life: waits for its time, handed over, done; waits again. */
final class Routine {

    private final Duration period;
    private final Task task;
    private final AtomicBoolean handedOver = new AtomicBoolean();
    private volatile Instant next;

    Routine(Duration period, Task task, Instant now) {
        this.period = period;
        this.task = task;
        this.next = now.plus(period);
    }

    /** Empty before its time, and while it is still waiting or being done since the last time. */
    Optional<Task> due(Instant now) {
        if (now.isBefore(next) || !handedOver.compareAndSet(false, true)) {
            return Optional.empty();
        }
        next = now.plus(period);
        return Optional.of(new Task(task.name(), task.lane(), this::perform));
    }

    private void perform() {
        try {
            task.work().run();
        } finally {
            handedOver.set(false);
        }
    }
}

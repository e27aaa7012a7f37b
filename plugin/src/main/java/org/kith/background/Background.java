package org.kith.background;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;

/** The tasks of this node that are to be done behind the scenes. */
@ApplicationScoped
public class Background {

    private static final Logger LOG = System.getLogger(Background.class.getName());

    private final Map<Lane, BlockingQueue<Task>> waiting = new EnumMap<>(Lane.class);
    private final List<Routine> routines = new CopyOnWriteArrayList<>();

    @Inject
    Clock clock;

    Background() {
        for (Lane lane : Lane.values()) {
            waiting.put(lane, new LinkedBlockingQueue<>());
        }
    }

    /** As soon as a thread is free. To be called after commit, or what the task looks for may not be there yet. */
    public void soon(Task task) {
        queue(task.lane()).add(task);
    }

    /** Again and again, for the first time when this long has passed. To be called at the {@link Beginning}. */
    public void every(Duration period, Task task) {
        routines.add(new Routine(period, task, clock.instant()));
    }

    /** Hands over what is due by now; somebody has to call this every few seconds. */
    public void passTime() {
        routines.forEach(routine -> routine.due(clock.instant()).ifPresent(this::soon));
    }

    /** Does the tasks of a lane, one after the other, until its thread is interrupted. */
    public void work(Lane lane) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                perform(queue(lane).take());
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    /** Does what waits in a lane by now, on this thread. */
    void workOff(Lane lane) {
        Task next = queue(lane).poll();
        while (next != null) {
            perform(next);
            next = queue(lane).poll();
        }
    }

    /** Nothing may end a thread but the end of the application, so errors do not either. */
    private static void perform(Task task) {
        try {
            task.work().run();
        } catch (RuntimeException | Error mistake) {
            LOG.log(Level.ERROR, "Behind the scenes failed: " + task.name(), mistake);
        }
    }

    private BlockingQueue<Task> queue(Lane lane) {
        BlockingQueue<Task> queue = waiting.get(lane);
        if (queue == null) {
            throw new IllegalArgumentException("no lane " + lane);
        }
        return queue;
    }
}

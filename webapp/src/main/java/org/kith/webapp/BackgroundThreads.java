package org.kith.webapp;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.kith.background.Background;
import org.kith.background.Beginning;
import org.kith.background.Lane;

/**
 * The threads that do what features hand over to {@link Background}. They begin with the application, after its tables: a task that a
 * request begins shares that request's entity manager on Payara 6, and both would close it.
 */
@ApplicationScoped
public class BackgroundThreads {

    private static final int TICK_SECONDS = 5;

    @Resource
    private ManagedExecutorService threads;

    @Resource
    private ManagedScheduledExecutorService ticks;

    @Inject
    Background background;

    @Inject
    Event<Beginning> beginning;

    private final List<Future<?>> running = new ArrayList<>();

    void begin(
            @Observes @Initialized(ApplicationScoped.class) @Priority(Interceptor.Priority.LIBRARY_AFTER)
                    Object ready) {
        beginning.fire(new Beginning());
        for (Lane lane : Lane.values()) {
            IntStream.range(0, lane.threads())
                    .forEach(thread -> running.add(threads.submit(() -> background.work(lane))));
        }
        running.add(ticks.scheduleWithFixedDelay(background::passTime, TICK_SECONDS, TICK_SECONDS, TimeUnit.SECONDS));
    }

    @PreDestroy
    void end() {
        running.forEach(each -> each.cancel(true));
    }
}

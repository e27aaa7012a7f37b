package org.kith.webapp;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.kith.roster.Readings;

/**
 * Threads that read class lists. They begin with the application: a task that a request begins shares that request's entity manager
 * on Payara 6, and both would close it.
 */
@ApplicationScoped
public class RosterReaders {

    /** An LMS may be slow; it shall not keep the courses of others waiting. */
    private static final int READERS = 3;

    @Resource
    private ManagedExecutorService background;

    @Inject
    Readings readings;

    private List<Future<?>> readers = List.of();

    void begin(@Observes @Initialized(ApplicationScoped.class) Object ready) {
        readers = IntStream.range(0, READERS)
                .<Future<?>>mapToObj(reader -> background.submit(readings::readOn))
                .toList();
    }

    @PreDestroy
    void end() {
        readers.forEach(reader -> reader.cancel(true));
    }
}

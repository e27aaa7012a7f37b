package org.kith.lti.roster;

import java.time.Duration;

/** How to wait before asking a busy platform again. */
@FunctionalInterface
public interface Pause {
    void lasting(Duration time) throws InterruptedException;
}

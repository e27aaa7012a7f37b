package org.kith.standin.demo;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/** Waits until every one of some addresses answers well. */
record Readiness(List<URI> addresses) {
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST = Duration.ofMinutes(2);

    void await() {
        long end = System.nanoTime() + LONGEST.toNanos();
        for (URI address : addresses) {
            while (!answers(address)) {
                if (System.nanoTime() > end) {
                    throw new DemoStopped(address + " did not answer well within " + LONGEST.toMinutes() + " minutes");
                }
                pause();
            }
        }
    }

    private static boolean answers(URI address) {
        try {
            return new Browser().get(address).isGood();
        } catch (DemoStopped notYet) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DemoStopped("interrupted", stopped);
        }
    }
}

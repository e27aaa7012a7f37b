package org.kith.webapp.rush;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How large the rush is and where it takes place.
 *
 * @param database {@code derby}, {@code postgresql} (one that is started for the rush), or the JDBC address of an empty PostgreSQL
 * @param pause how long a guardian thinks at most before each click
 * @param killed after how long the server is killed without a warning (SIGKILL); never if zero
 * @param server options for the server's JVM; those of deploy-notes, if nothing else is said
 */
record RushPlan(
        String database,
        int guardians,
        int slots,
        Duration within,
        Duration pause,
        Duration killed,
        int port,
        String server,
        Path directory) {

    /** Where it runs too far from what was promised to be called the same (with Derby slower is allowed). */
    static final Duration SLOWEST = Duration.ofMillis(500);

    static final Duration SLOWEST_ON_DERBY = Duration.ofMillis(1500);
    static final Duration MOST_WORK = Duration.ofMillis(10);
    static final int HEAVIEST_PAGE = 60 * 1024;

    static RushPlan ofThisProcess() {
        return new RushPlan(
                System.getProperty("rush.database", "derby"),
                Integer.getInteger("rush.guardians", 600),
                Integer.getInteger("rush.slots", 300),
                Duration.ofSeconds(Integer.getInteger("rush.seconds", 50)),
                Duration.ofMillis(Integer.getInteger("rush.pause", 2000)),
                Duration.ofSeconds(Integer.getInteger("rush.killed", 0)),
                Integer.getInteger("rush.port", 8079),
                System.getProperty("rush.server", "-Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1"),
                Path.of(System.getProperty("rush.directory", "target/rush")));
    }

    boolean onDerby() {
        return database.equals("derby");
    }

    boolean isKilled() {
        return !killed.isZero();
    }

    Duration slowest() {
        return onDerby() ? SLOWEST_ON_DERBY : SLOWEST;
    }
}

package org.kith.webapp.rush;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The WAR as it was built, in a Payara Micro of its own. Its log is {@code server.log} beside its data. */
final class RushServer implements AutoCloseable {

    static final String KEY = "only-for-the-rush-of-kith";

    /** A bound, not a pause. */
    private static final int SLOWEST_START_SECONDS = 240;

    private final RushPlan plan;
    private final Process process;
    private final CompletableFuture<Boolean> ready = new CompletableFuture<>();

    private RushServer(RushPlan plan, Process process) {
        this.plan = plan;
        this.process = process;
        Thread listener = new Thread(this::listen);
        listener.setDaemon(true);
        listener.start();
    }

    /** Returns when it is ready for visitors. */
    static RushServer start(RushPlan plan, List<String> database) {
        try {
            Files.createDirectories(plan.directory());
            RushServer server = new RushServer(
                    plan,
                    new ProcessBuilder(command(plan, database))
                            .redirectErrorStream(true)
                            .start());
            if (!server.ready.orTimeout(SLOWEST_START_SECONDS, TimeUnit.SECONDS).join()) {
                throw new IllegalStateException("Kith does not start; see " + server.log());
            }
            return server;
        } catch (IOException noJava) {
            throw new UncheckedIOException(noJava);
        }
    }

    URI url() {
        return url(plan);
    }

    /** What all its threads have worked so far. */
    Duration worked() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** As kill -9 does: it can do nothing about it. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private static URI url(RushPlan plan) {
        return URI.create("http://localhost:" + plan.port());
    }

    private Path log() {
        return plan.directory().resolve("server.log");
    }

    private void listen() {
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                Files.writeString(log(), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                if (line.contains("Payara Micro") && line.contains("ready in")) {
                    ready.complete(true);
                }
            }
        } catch (IOException ended) {
            ready.complete(false);
        }
        ready.complete(false);
    }

    private static List<String> command(RushPlan plan, List<String> database) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(plan.server().trim().split("\\s+")));
        command.addAll(database);
        command.addAll(List.of(
                "-Dkith.url=" + url(plan),
                "-Dkith.registration.key=" + KEY,
                "-jar",
                "target/running/payara-micro.jar",
                "--nohazelcast",
                "--port",
                String.valueOf(plan.port()),
                "--rootDir",
                plan.directory().resolve("server").toString(),
                "--prebootcommandfile",
                "src/main/payara/preboot-loopback.txt",
                "--deploy",
                "target/ROOT.war"));
        return command;
    }
}

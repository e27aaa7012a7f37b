package org.kith.webapp.running;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The WAR in a Payara Micro that a test starts and stops itself. Life: started, ready or ended, gone. */
final class OwnKith implements AutoCloseable {

    /** A bound, not a pause. */
    private static final int SLOWEST_START_SECONDS = 240;

    private final int port;
    private final Process process;
    private final StringBuffer said = new StringBuffer();
    private final CompletableFuture<Boolean> ready = new CompletableFuture<>();

    private OwnKith(int port, Process process) {
        this.port = port;
        this.process = process;
        Thread listener = new Thread(this::listen);
        listener.setDaemon(true);
        listener.start();
    }

    /** Returns when it is ready for visitors, or has ended. */
    static OwnKith on(Path data) {
        return started(data, Integer.getInteger("own.port"));
    }

    /** On another port, with the data of one that may run. */
    static OwnKith beside(Path data) {
        return started(data, Integer.getInteger("second.port"));
    }

    private static OwnKith started(Path data, int port) {
        try {
            OwnKith kith = new OwnKith(
                    port,
                    new ProcessBuilder(command(data, port))
                            .redirectErrorStream(true)
                            .start());
            kith.ready.orTimeout(SLOWEST_START_SECONDS, TimeUnit.SECONDS).join();
            return kith;
        } catch (IOException noJava) {
            throw new UncheckedIOException(noJava);
        }
    }

    URI url() {
        return URI.create("http://localhost:" + port);
    }

    boolean isReady() {
        return ready.join() && process.isAlive();
    }

    /** All it has written so far. */
    String said() {
        return said.toString();
    }

    /** As in a power cut: it has no time to write anything. */
    void dies() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        dies();
    }

    private void listen() {
        try (BufferedReader output = process.inputReader()) {
            output.lines().forEach(line -> {
                said.append(line).append('\n');
                if (line.contains("Payara Micro") && line.contains("ready in")) {
                    ready.complete(true);
                }
            });
        } catch (IOException | UncheckedIOException ended) {
            said.append(ended.getMessage());
        }
        ready.complete(false);
    }

    private static List<String> command(Path data, int port) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx320m",
                "-Dkith.url=http://localhost:" + port,
                "-Dkith.data=" + data,
                "-Dkith.registration.key=" + RunningKith.REGISTRATION_KEY,
                "-jar",
                new File("target/running/payara-micro.jar").getPath(),
                "--nohazelcast",
                "--port",
                String.valueOf(port),
                "--rootDir",
                data.resolveSibling("server-" + port).toString(),
                "--prebootcommandfile",
                "src/main/payara/preboot-loopback.txt",
                "--deploy",
                "target/ROOT.war");
    }
}

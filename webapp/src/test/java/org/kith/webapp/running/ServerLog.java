package org.kith.webapp.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the running server has written for its operator. */
final class ServerLog {

    private static final Path DIRECTORY = Path.of("target/running");
    /** A bound, not a pause. */
    private static final int PATIENCE_SECONDS = 30;

    private ServerLog() {}

    /** How often it says this by now. */
    static int times(String words) {
        try {
            return times(words, read());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All of it, once it says this. The server writes its log a moment after it answers. */
    static String upTo(String words) {
        return upTo(words, 1);
    }

    /** All of it, once it says this so often: other tests may have made it say the same before. */
    static String upTo(String words, int times) {
        try (WatchService changes = FileSystems.getDefault().newWatchService()) {
            DIRECTORY.register(changes, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            String log = read();
            while (times(words, log) < times) {
                WatchKey change = changes.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (change == null) {
                    throw new AssertionError("The log does not say " + words);
                }
                change.pollEvents();
                change.reset();
                log = read();
            }
            return log;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static int times(String words, String log) {
        return log.split(Pattern.quote(words), -1).length - 1;
    }

    private static String read() throws IOException {
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            List<Path> logs = files.filter(file -> file.getFileName().toString().startsWith("server.log"))
                    .filter(file -> !file.toString().endsWith(".lck"))
                    .toList();
            return logs.stream().map(ServerLog::text).collect(Collectors.joining("\n"));
        }
    }

    private static String text(Path log) {
        try {
            return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

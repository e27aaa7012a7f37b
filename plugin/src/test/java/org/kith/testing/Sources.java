package org.kith.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** This module's own sources, for rules that no compiler knows. Found from the module's directory, where Maven runs tests. */
public final class Sources {

    private static final Path MAIN = Path.of("src", "main");

    private Sources() {}

    /**
     * A file.
     *
     * @param name its path under its root
     */
    public record Source(String name, String text) {

        public Stream<MatchResult> find(Pattern pattern) {
            return pattern.matcher(text).results();
        }

        /** Of a Java source. */
        public String packageName() {
            return name.substring(0, name.lastIndexOf('/')).replace('/', '.');
        }

        @Override
        public String toString() {
            return name;
        }
    }

    public static List<Source> java() {
        return under(MAIN.resolve("java"), ".java");
    }

    public static List<Source> templates() {
        return under(MAIN.resolve("jte"), ".jte");
    }

    public static Source resource(String name) {
        return read(MAIN.resolve("resources"), MAIN.resolve("resources").resolve(name));
    }

    private static List<Source> under(Path root, String ending) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .map(file -> read(root, file))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Source read(Path root, Path file) {
        try {
            return new Source(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

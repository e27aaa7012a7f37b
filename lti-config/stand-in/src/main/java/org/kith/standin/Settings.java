package org.kith.standin;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where the stand-in and Kith are found. The two default host names differ on purpose, so that the frame is cross-site
 * as it is at a real school.
 *
 * @param registrationKey what Kith asks of whoever registers a platform; without it the demo school stays empty
 * @param demo whether to fill Kith at start
 */
public record Settings(URI url, URI toolUrl, @Nullable String registrationKey, boolean demo) {

    /** Reads {@code lms.url} and the others: a system property first, then {@code LMS_URL} in the environment. */
    public static Settings read() {
        return readFrom(Settings::systemOrEnvironment);
    }

    static Settings readFrom(Source source) {
        return new Settings(
                address(source, "lms.url", "http://127.0.0.1:8080/lms"),
                address(source, "lms.tool.url", "http://localhost:8080"),
                source.find("lms.registration.key").orElse(null),
                source.find("lms.demo").map(Boolean::parseBoolean).orElse(true));
    }

    private static URI address(Source source, String name, String otherwise) {
        UnaryOperator<String> withoutSlash = url -> url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
        return URI.create(withoutSlash.apply(source.find(name).orElse(otherwise)));
    }

    private static Optional<String> systemOrEnvironment(String name) {
        String variable = name.toUpperCase(Locale.ROOT).replace('.', '_');
        return Optional.ofNullable(System.getProperty(name))
                .or(() -> Optional.ofNullable(System.getenv(variable)))
                .filter(value -> !value.isBlank());
    }

    /** Where a setting comes from. */
    @FunctionalInterface
    interface Source {
        Optional<String> find(String name);
    }
}

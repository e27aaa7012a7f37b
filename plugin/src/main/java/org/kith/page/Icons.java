package org.kith.page;

import gg.jte.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Icons of bootstrap-icons, written into the page so that no reader waits for another file. Always beside a word. */
final class Icons {

    private static final String PLACE = "/META-INF/resources/webjars/bootstrap-icons/1.13.1/icons/";
    private static final String CLASSES = "CLASSES";
    private static final Map<String, String> READ = new ConcurrentHashMap<>();

    private Icons() {}

    static Content named(String name, String classes) {
        String svg = READ.computeIfAbsent(name, Icons::read).replace(CLASSES, classes);
        return output -> output.writeContent(svg);
    }

    private static String read(String name) {
        try (InputStream file = Icons.class.getResourceAsStream(PLACE + name + ".svg")) {
            if (file == null) {
                throw new IllegalArgumentException("There is no icon " + name);
            }
            String svg = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return svg.replaceFirst(" width=\"16\" height=\"16\" fill=\"currentColor\"", "")
                    .replaceFirst("xmlns=\"[^\"]*\" ?", "")
                    .replaceFirst(
                            "class=\"[^\"]*\"", "class=\"" + CLASSES + "\" aria-hidden=\"true\" focusable=\"false\"")
                    .strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

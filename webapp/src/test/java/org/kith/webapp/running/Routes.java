package org.kith.webapp.running;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.webapp.CalendarApplication;
import org.kith.webapp.LinkApplication;
import org.kith.webapp.LtiApplication;
import org.kith.webapp.PanelApplication;
import org.kith.webapp.PaperApplication;

/** Every route Kith has, read from its resource classes: {@code GET /panel/week/{monday}}. */
final class Routes {

    private Routes() {}

    static SortedSet<String> all() {
        return Stream.of(
                        new PanelApplication(),
                        new LtiApplication(),
                        new PaperApplication(),
                        new LinkApplication(),
                        new CalendarApplication())
                .flatMap(Routes::of)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> of(Application application) {
        String root = "/"
                + application.getClass().getAnnotation(ApplicationPath.class).value();
        return application.getClasses().stream()
                .filter(resource -> resource.isAnnotationPresent(Path.class))
                .flatMap(resource -> of(root, resource));
    }

    private static Stream<String> of(String root, Class<?> resource) {
        return Arrays.stream(resource.getMethods())
                .flatMap(method -> verb(method).stream()
                        .map(verb -> verb + " " + path(root, resource.getAnnotation(Path.class), method)));
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .flatMap(annotation ->
                        Optional.ofNullable(annotation.annotationType().getAnnotation(HttpMethod.class)).stream())
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String path(String root, Path resource, Method method) {
        String below = Optional.ofNullable(method.getAnnotation(Path.class))
                .map(path -> "/" + path.value())
                .orElse("");
        return (root + "/" + resource.value() + below)
                .replaceAll("(\\{\\w+)\\s*:.*?[^\\d]}(?=/|$)", "$1}")
                .replaceAll("/+", "/");
    }
}

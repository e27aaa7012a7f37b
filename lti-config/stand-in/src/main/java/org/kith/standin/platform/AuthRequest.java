package org.kith.standin.platform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The authentication request of a tool. A parameter that comes twice counts as absent.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6749#section-3.1">RFC 6749, section 3.1: no parameter more than once</a>
 */
public record AuthRequest(Map<String, String> parameters) {

    public AuthRequest {
        parameters = Map.copyOf(parameters);
    }

    /** Reads the parameters as a servlet hands them over. */
    public static AuthRequest of(Map<String, String[]> received) {
        Map<String, String> single = new HashMap<>();
        received.forEach((name, values) -> {
            if (values.length == 1) {
                single.put(name, values[0]);
            }
        });
        return new AuthRequest(single);
    }

    /** The value, or an empty text if it is absent. */
    public String value(String name) {
        return parameters.getOrDefault(name, "");
    }

    boolean has(String name) {
        return !value(name).isEmpty();
    }

    boolean is(String name, String expected) {
        return value(name).equals(expected);
    }

    List<String> missing(List<String> names) {
        return names.stream().filter(name -> !has(name)).toList();
    }
}

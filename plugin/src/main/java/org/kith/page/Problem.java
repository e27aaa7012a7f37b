package org.kith.page;

import java.util.List;

/**
 * What is wrong with one value, as a sentence to be: shown beside a field, or for a line of a file.
 *
 * @param key of the message
 * @param arguments of the message
 */
public record Problem(String key, List<Object> arguments) {

    public static Problem of(String key, Object... arguments) {
        return new Problem(key, List.of(arguments));
    }

    public Object[] said() {
        return arguments.toArray();
    }
}

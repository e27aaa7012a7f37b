package org.kith.sis.file;

import java.util.List;

/**
 * What is to be said about a line, as a sentence to be.
 *
 * @param key of the message
 * @param arguments of the message
 */
public record Remark(String key, List<Object> arguments) {

    public static Remark of(String key, Object... arguments) {
        return new Remark(key, List.of(arguments));
    }

    public Object[] said() {
        return arguments.toArray();
    }
}

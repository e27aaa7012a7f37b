package org.kith.platforms;

import java.util.Arrays;
import java.util.List;

/**
 * One sentence about how a platform is doing.
 *
 * @param key of the messages {@code health.<key>.title}, {@code .text} and, when it needs somebody, {@code .do}
 * @param arguments for each of them
 */
public record Finding(State state, String key, List<Object> arguments) {

    static Finding of(State state, String key, Object... arguments) {
        return new Finding(state, key, Arrays.asList(arguments));
    }

    public Object[] toArguments() {
        return arguments.toArray();
    }

    /** In the order of the page: what fails comes first. */
    public enum State {
        NEEDS_YOU("needs-you", "exclamation-lg"),
        WAITING("waiting", "pause"),
        WORKS("works", "check-lg");

        private final String key;
        private final String icon;

        State(String key, String icon) {
            this.key = key;
            this.icon = icon;
        }

        /** Also the class in the style sheet. */
        public String key() {
            return key;
        }

        public String icon() {
            return icon;
        }
    }
}

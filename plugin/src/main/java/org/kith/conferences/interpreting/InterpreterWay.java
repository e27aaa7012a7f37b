package org.kith.conferences.interpreting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How an interpreter is there. */
public enum InterpreterWay {
    IN_PERSON("person"),
    PHONE("telephone"),
    VIDEO("camera-video");

    private final String icon;

    InterpreterWay(String icon) {
        this.icon = icon;
    }

    /** In messages and forms: {@code in-person}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String icon() {
        return icon;
    }

    static Optional<InterpreterWay> keyed(String key) {
        return Arrays.stream(values()).filter(way -> way.key().equals(key)).findFirst();
    }
}

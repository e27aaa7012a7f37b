package org.kith.conferences;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How a family and a teacher meet. */
public enum Mode {
    IN_PERSON("person"),
    PHONE("telephone"),
    VIDEO("camera-video"),
    HOME_VISIT("house");

    private final String icon;
    private final String key;

    Mode(String icon) {
        this.icon = icon;
        this.key = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In messages, forms and columns: {@code in-person}. */
    public String key() {
        return key;
    }

    public String icon() {
        return icon;
    }

    public static Optional<Mode> keyed(String key) {
        return Arrays.stream(values()).filter(mode -> mode.key().equals(key)).findFirst();
    }

    /** Unknown ones are left out. */
    public static Set<Mode> listed(String keys) {
        return among(Arrays.asList(keys.split(",")));
    }

    /** Unknown ones are left out. */
    public static Set<Mode> among(Collection<String> keys) {
        EnumSet<Mode> modes = EnumSet.noneOf(Mode.class);
        keys.forEach(key -> keyed(key).ifPresent(modes::add));
        return modes;
    }

    public static String list(Set<Mode> modes) {
        return modes.stream().sorted().map(Mode::key).collect(Collectors.joining(","));
    }
}

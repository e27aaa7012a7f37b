package org.kith.conferences.visits;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** At what kind of place one meets. */
public enum VisitKind {
    HOME("house"),
    LIBRARY("book"),
    COFFEE_SHOP("cup-hot"),
    PARK("tree"),
    ELSEWHERE("geo-alt");

    private final String icon;

    VisitKind(String icon) {
        this.icon = icon;
    }

    /** In messages and forms: {@code coffee-shop}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String icon() {
        return icon;
    }

    static Optional<VisitKind> keyed(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}

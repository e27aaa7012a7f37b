package org.kith.standin.modes;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** What has been set. */
public final class Modes {
    private static final Duration OFF = Duration.ofMinutes(5);

    private final Map<Mode, String> set = new ConcurrentHashMap<>();

    /** Sets a mode, or clears it with an empty value; says whether there is such a mode with such a value. */
    public boolean set(String name, String value) {
        return Mode.of(name)
                .filter(mode -> value.isEmpty() || mode.allows(value))
                .map(mode -> put(mode, value))
                .orElse(false);
    }

    private boolean put(Mode mode, String value) {
        if (value.isEmpty()) {
            set.remove(mode);
        } else {
            set.put(mode, value);
        }
        return true;
    }

    public void reset() {
        set.clear();
    }

    /** The value, or an empty text. */
    public String value(Mode mode) {
        return set.getOrDefault(mode, "");
    }

    public boolean is(Mode mode, String value) {
        return value(mode).equals(value);
    }

    /** Whether this is set, and clears it: whoever asks next finds good weather. */
    public boolean once(Mode mode, String value) {
        return set.remove(mode, value);
    }

    public int classSize() {
        String size = value(Mode.CLASS_SIZE);
        return size.isEmpty() ? 0 : Integer.parseInt(size);
    }

    public Set<String> vanished() {
        return new HashSet<>(List.of(value(Mode.VANISHED).split(",")));
    }

    /** Everything that is set, by the words for it. */
    public Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        set.forEach((mode, value) -> all.put(mode.word(), value));
        return all;
    }

    /** A clock that can be put wrong. */
    public Clock clock(Clock right) {
        return new Clock() {
            @Override
            public Instant instant() {
                return switch (value(Mode.CLOCK)) {
                    case "ahead" -> right.instant().plus(OFF);
                    case "behind" -> right.instant().minus(OFF);
                    default -> right.instant();
                };
            }

            @Override
            public ZoneId getZone() {
                return right.getZone();
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return clock(right.withZone(zone));
            }
        };
    }
}

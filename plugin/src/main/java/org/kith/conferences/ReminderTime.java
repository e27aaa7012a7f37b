package org.kith.conferences;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** How long before a meeting families are reminded of it. */
public enum ReminderTime {
    THREE_DAYS,
    DAY,
    TWO_HOURS;

    /** In forms, messages and columns: {@code three-days}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Unknown ones are left out. */
    public static Set<ReminderTime> among(Collection<String> keys) {
        EnumSet<ReminderTime> times = EnumSet.noneOf(ReminderTime.class);
        Arrays.stream(values()).filter(time -> keys.contains(time.key())).forEach(times::add);
        return times;
    }

    static String list(Set<ReminderTime> times) {
        return times.stream().sorted().map(ReminderTime::key).collect(Collectors.joining(","));
    }
}

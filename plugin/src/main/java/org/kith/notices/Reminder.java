package org.kith.notices;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kith.conferences.ReminderTime;

/** How long before a meeting a family is reminded of it. Days are days of the calendar: the same wall time, whatever the clocks did. */
enum Reminder {
    THREE_DAYS(ReminderTime.THREE_DAYS, Period.ofDays(3), Duration.ZERO),
    DAY(ReminderTime.DAY, Period.ofDays(1), Duration.ZERO),
    TWO_HOURS(ReminderTime.TWO_HOURS, Period.ZERO, Duration.ofHours(2));

    private final ReminderTime time;
    private final Period days;
    private final Duration hours;

    Reminder(ReminderTime time, Period days, Duration hours) {
        this.time = time;
        this.days = days;
        this.hours = hours;
    }

    /** Of those that the round wants, the last one whose time has come since the meeting was booked; empty if none has. */
    static Optional<Reminder> due(Reminded what, ZoneId school, Set<ReminderTime> wanted, Instant now) {
        return Arrays.stream(values())
                .filter(reminder -> wanted.contains(reminder.time))
                .filter(reminder -> reminder.at(what.start(), school).isAfter(what.since()))
                .filter(reminder -> !reminder.at(what.start(), school).isAfter(now))
                .max(Comparator.naturalOrder());
    }

    Instant at(Instant start, ZoneId school) {
        return start.atZone(school).minus(days).minus(hours).toInstant();
    }

    /** Once for a meeting at a time, wherever it is. */
    String once(Reminded what) {
        return what.purpose() + "/" + name().toLowerCase(Locale.ROOT) + "/" + what.id() + "/"
                + what.start().getEpochSecond();
    }
}

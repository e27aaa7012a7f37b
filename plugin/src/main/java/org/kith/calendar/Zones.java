package org.kith.calendar;

import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;

/** The zones of some appointments, each described once for as long as they last. */
final class Zones {

    private static final Comparator<Appointment.Time> BY_START = Comparator.comparing(Appointment.Time::start);
    private static final Comparator<Appointment.Time> BY_END = Comparator.comparing(Appointment.Time::end);

    private final Map<ZoneId, TimezoneAssignment> described = new HashMap<>();

    Zones(Collection<Appointment> appointments) {
        List<Appointment.Time> times =
                appointments.stream().map(Appointment::time).toList();
        Optional<Instant> first = times.stream().min(BY_START).map(Appointment.Time::start);
        Optional<Instant> last = times.stream().max(BY_END).map(Appointment.Time::end);
        first.ifPresent(start -> last.ifPresent(end ->
                times.forEach(time -> described.computeIfAbsent(time.zone(), zone -> assignment(zone, start, end)))));
    }

    /**
     * In which zone a calendar is told this moment; empty if in UTC. A wall time that comes twice when clocks go back means the first
     * one (RFC 5545, section 3.3.5), so the second one cannot be said as a wall time.
     */
    Optional<TimezoneAssignment> toWrite(Instant moment, ZoneId zone) {
        boolean first =
                LocalDateTime.ofInstant(moment, zone).atZone(zone).toInstant().equals(moment);
        return first ? Optional.ofNullable(described.get(zone)) : Optional.empty();
    }

    private static TimezoneAssignment assignment(ZoneId zone, Instant first, Instant last) {
        VTimezone text = ZoneRulesText.of(zone, first, last);
        // An old TimeZone knows fixed offsets only by the name that normalized() gives them.
        return new TimezoneAssignment(TimeZone.getTimeZone(zone.normalized()), text);
    }
}

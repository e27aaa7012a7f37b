package org.kith.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A calendar program that knows no zone but what is written, and takes RFC 5545, section 3.6.5 at its word. The library's own reader is
 * wrong for some hours around each change of a clock.
 */
final class OtherProgram {

    private static final DateTimeFormatter WALL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final int YEARS = 8;

    private final Map<String, List<Onset>> zones = new HashMap<>();
    private final List<Instant> moments = new ArrayList<>();
    private final Map<String, String> observance = new HashMap<>();
    private String zone = "";

    private OtherProgram() {}

    /** From when on the clock has which offset. */
    private record Onset(LocalDateTime wall, ZoneOffset offset) {}

    /** Starts and ends of all events, in order. */
    static List<Instant> reads(String text) {
        OtherProgram program = new OtherProgram();
        text.replace("\r\n ", "").lines().forEach(program::read);
        return program.moments;
    }

    private void read(String line) {
        if (line.startsWith("TZID:")) {
            zone = line.substring(5);
            zones.put(zone, new ArrayList<>());
        } else if (line.equals("END:STANDARD") || line.equals("END:DAYLIGHT")) {
            onsets().forEach(zones.getOrDefault(zone, new ArrayList<>())::add);
            observance.clear();
        } else if (line.equals("END:VTIMEZONE")) {
            zone = "";
        } else if (!zone.isEmpty()) {
            observance.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 1));
        } else if (line.startsWith("DTSTART") || line.startsWith("DTEND")) {
            moments.add(moment(line));
        }
    }

    private Stream<Onset> onsets() {
        LocalDateTime start = LocalDateTime.parse(observance.getOrDefault("DTSTART", ""), WALL);
        ZoneOffset offset = ZoneOffset.of(observance.getOrDefault("TZOFFSETTO", ""));
        return Optional.ofNullable(observance.get("RRULE"))
                .map(rule -> yearly(start, rule))
                .orElseGet(() -> Stream.of(start))
                .map(wall -> new Onset(wall, offset));
    }

    private static Stream<LocalDateTime> yearly(LocalDateTime start, String rule) {
        String byDay = rule.replaceAll(".*BYDAY=([^;]*).*", "$1");
        int month = Integer.parseInt(rule.replaceAll(".*BYMONTH=([^;]*).*", "$1"));
        int week = Integer.parseInt(byDay.substring(0, byDay.length() - 2));
        DayOfWeek day = Stream.of(DayOfWeek.values())
                .filter(each -> each.name().startsWith(byDay.substring(byDay.length() - 2)))
                .findFirst()
                .orElseThrow();
        return Stream.iterate(start.getYear(), year -> year + 1)
                .limit(YEARS)
                .map(year -> start.withDayOfMonth(1)
                        .withYear(year)
                        .withMonth(month)
                        .with(TemporalAdjusters.dayOfWeekInMonth(week, day)));
    }

    private Instant moment(String line) {
        String said = line.substring(line.lastIndexOf(':') + 1);
        if (said.endsWith("Z")) {
            return LocalDateTime.parse(said.replace("Z", ""), WALL).toInstant(ZoneOffset.UTC);
        }
        String name = line.replaceAll(".*TZID=\"?(.*?)\"?:\\d{8}T\\d{6}", "$1");
        LocalDateTime wall = LocalDateTime.parse(said, WALL);
        return zones.getOrDefault(name, List.of()).stream()
                .filter(onset -> !onset.wall().isAfter(wall))
                .max(Comparator.comparing(Onset::wall))
                .map(onset -> wall.toInstant(onset.offset()))
                .orElseThrow();
    }
}

package org.kith.conferences.itinerary;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.kith.conferences.Mode;
import org.kith.conferences.Span;

/** A Thursday and a Friday with conferences, for tests to read like a calendar. */
final class Evenings {

    static final ZoneId ZONE = ZoneId.of("America/New_York");
    static final LocalDate THURSDAY = LocalDate.of(2026, 10, 29);
    static final LocalDate FRIDAY = THURSDAY.plusDays(1);

    private Evenings() {}

    /** Fifteen minutes. */
    static FreeTime at(LocalDate day, String time) {
        return at(day, time, EnumSet.of(Mode.IN_PERSON));
    }

    static FreeTime at(LocalDate day, String time, Set<Mode> modes) {
        Span span = span(day, time, 15);
        return new FreeTime(UUID.nameUUIDFromBytes((day + time).getBytes(StandardCharsets.UTF_8)), span, modes, "");
    }

    static Span span(LocalDate day, String time, int minutes) {
        var start = LocalDateTime.of(day, LocalTime.parse(time)).atZone(ZONE).toInstant();
        return new Span(start, start.plus(Duration.ofMinutes(minutes)));
    }

    static Sought sought(int number, FreeTime... times) {
        return new Sought(
                new UUID(1, number), new UUID(2, number), Duration.ZERO, ZONE, Arrays.asList(times), List.of());
    }

    static Sought sought(int number, String... onThursday) {
        return sought(
                number,
                Arrays.stream(onThursday).map(time -> at(THURSDAY, time)).toArray(FreeTime[]::new));
    }

    /** One after the other from four o'clock. */
    static Sought crowded(int number, int times, int minutes) {
        List<FreeTime> free = IntStream.range(0, times)
                .mapToObj(each -> new FreeTime(
                        new UUID(number, each),
                        span(
                                THURSDAY.plusDays(each * minutes / 180),
                                LocalTime.of(16, 0)
                                        .plusMinutes(each * minutes % 180L)
                                        .toString(),
                                minutes),
                        EnumSet.of(Mode.IN_PERSON),
                        ""))
                .toList();
        return new Sought(new UUID(1, number), new UUID(2, number), Duration.ZERO, ZONE, free, List.of());
    }

    static Hopes between(int minutes) {
        return new Hopes(Optional.empty(), Optional.empty(), Duration.ofMinutes(minutes), Set.of());
    }

    static Hopes within(String earliest, String latest) {
        return new Hopes(
                Optional.of(LocalTime.parse(earliest)), Optional.of(LocalTime.parse(latest)), Duration.ZERO, Set.of());
    }

    static ItineraryRequest request(Hopes hopes, Sought... sought) {
        return new ItineraryRequest(Arrays.asList(sought), List.of(), hopes, ZONE);
    }

    static List<String> startsOf(Itinerary itinerary) {
        return itinerary.stops().stream()
                .map(stop ->
                        stop.time().span().start().atZone(ZONE).toLocalTime().toString())
                .toList();
    }
}

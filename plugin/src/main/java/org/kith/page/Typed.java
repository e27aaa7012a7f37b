package org.kith.page;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The fields of a form as somebody typed them, by name; an empty string where nothing was typed. */
public record Typed(Map<String, List<String>> fields) {

    private static final Pattern BREAK = Pattern.compile("\\r\\n?");
    private static final Pattern GAP = Pattern.compile("[\\t\\u000B\\f\\u0085]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\uFEFF&&[^\\n]]");

    public static Typed sent(MultivaluedMap<String, String> form) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        form.forEach((name, values) ->
                fields.put(name, values.stream().map(Typed::tidy).toList()));
        return new Typed(fields);
    }

    /** Those of a form that are named in pairs. */
    public static Typed of(Map<String, List<String>> fields) {
        return new Typed(new LinkedHashMap<>(fields));
    }

    public String value(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    public boolean has(String name, String value) {
        return all(name).contains(value);
    }

    public boolean isSent(String name) {
        return fields.containsKey(name);
    }

    public Typed with(String name, List<String> values) {
        Map<String, List<String>> changed = new LinkedHashMap<>(fields);
        changed.put(name, values);
        return new Typed(changed);
    }

    /** Without the value at this place. */
    public Typed without(String name, int at) {
        List<String> left = new ArrayList<>(all(name));
        if (at >= 0 && at < left.size()) {
            left.remove(at);
        }
        return with(name, List.copyOf(left));
    }

    /** A title stands in one line. */
    public String line(String name) {
        return value(name).replaceAll("\\s+", " ").strip();
    }

    public Optional<Integer> number(String name) {
        return whole(value(name));
    }

    /** At most six digits. */
    public static Optional<Integer> whole(String typed) {
        return typed.matches("\\d{1,6}") ? Optional.of(Integer.parseInt(typed)) : Optional.empty();
    }

    /** To the minute: no clock of a form shows more. */
    public static Optional<LocalTime> time(String typed) {
        return read(typed, LocalTime::parse).map(time -> time.truncatedTo(ChronoUnit.MINUTES));
    }

    public static Optional<LocalDate> day(String typed) {
        return read(typed, LocalDate::parse).filter(day -> isKept(day.getYear()));
    }

    /** To the second, in no zone yet. */
    public static Optional<LocalDateTime> moment(String typed) {
        return read(typed, LocalDateTime::parse)
                .filter(moment -> isKept(moment.getYear()))
                .map(moment -> moment.truncatedTo(ChronoUnit.SECONDS));
    }

    public static Optional<Instant> instant(String typed) {
        return read(typed, text -> Instant.parse(text).atOffset(ZoneOffset.UTC))
                .filter(moment -> isKept(moment.getYear()))
                .map(OffsetDateTime::toInstant);
    }

    public Optional<UUID> id(String name) {
        try {
            return Optional.of(UUID.fromString(value(name)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** Databases know four digits of a year, and at its ends it is another one elsewhere. */
    private static boolean isKept(int year) {
        return year > 1 && year < 9_999;
    }

    private static <T> Optional<T> read(String typed, Function<String, T> how) {
        try {
            return Optional.of(how.apply(typed));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** Lines stay lines and gaps spaces; other control characters mean nothing anywhere. */
    private static String tidy(String typed) {
        String lines = BREAK.matcher(typed).replaceAll("\n");
        String spaced = GAP.matcher(lines).replaceAll(" ");
        return INVISIBLE.matcher(spaced).replaceAll("").strip();
    }
}

package org.kith.conferences.packing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.conferences.Span;

/**
 * Eleven interpreted conferences with three teachers between four and eight, supper at 17:40. Slots of fifteen minutes with five between;
 * interpreted ones take twice as long. The Spanish interpreter stays all evening, the Vietnamese one comes after supper, and a
 * telephone service has two lines.
 */
final class ConferenceEvening {

    static final UUID SPANISH = id("Spanish interpreter");
    static final UUID VIETNAMESE = id("Vietnamese interpreter");
    static final UUID TELEPHONE = id("telephone service");

    static final List<Interpreter> INTERPRETERS = List.of(
            Interpreter.person(SPANISH, Set.of("es"), List.of(span("16:00", "20:00"))),
            Interpreter.person(VIETNAMESE, Set.of("vi"), List.of(span("17:50", "20:00"))),
            Interpreter.service(TELEPHONE, Set.of("es", "vi", "ar"), List.of(span("08:00", "20:00")), 2));

    private static final List<String> SLOTS =
            List.of("16:00", "16:20", "16:40", "17:00", "17:20", "18:00", "18:20", "18:40", "19:00", "19:20", "19:40");
    private static final Lengthening TWICE = new Lengthening(200, Duration.ofMinutes(5));

    private ConferenceEvening() {}

    /** @param booked home and hour of those that stay where they are, such as {@code es3 16:40} */
    static PackingRequest with(String... booked) {
        List<ToInterpret> meetings = Stream.of(
                        "es1 A", "es2 A", "es3 B", "es4 B", "es5 C", "es6 C", "vi1 A", "vi2 B", "vi3 C", "ar1 A",
                        "ar2 B")
                .map(each -> meeting(each.substring(0, 3), each.substring(4), List.of(booked)))
                .toList();
        return new PackingRequest(meetings, INTERPRETERS, Duration.ofMinutes(15));
    }

    /** As an office made it with a pencil: language after language, teacher after teacher. */
    static List<Interpreted> handMade() {
        return Stream.of(
                        line(SPANISH, 1, "es1 16:00", "es3 16:40", "es2 18:00", "es4 18:40", "es5 19:20"),
                        line(VIETNAMESE, 1, "vi3 18:00", "vi1 18:40", "vi2 19:20"),
                        line(TELEPHONE, 1, "ar2 16:00", "ar1 16:40"),
                        line(TELEPHONE, 2, "es6 16:00"))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Interpreted> line(UUID interpreter, int line, String... hours) {
        return Stream.of(hours)
                .map(each -> {
                    ToInterpret meeting = with().meetings().stream()
                            .filter(one -> one.id().equals(id(each.substring(0, 3))))
                            .findFirst()
                            .orElseThrow();
                    return new Interpreted(meeting, sitting(meeting, each.substring(4)), interpreter, line);
                })
                .toList();
    }

    private static ToInterpret meeting(String home, String teacher, List<String> booked) {
        ToInterpret free = new ToInterpret(
                id(home),
                home.substring(0, 2),
                id("home of " + home),
                TWICE.sittings(slots(teacher)),
                Optional.empty());
        return booked.stream()
                .filter(each -> each.startsWith(home))
                .map(each -> new ToInterpret(
                        free.id(),
                        free.language(),
                        free.household(),
                        List.of(sitting(free, each.substring(4))),
                        Optional.empty()))
                .findFirst()
                .orElse(free);
    }

    private static Sitting sitting(ToInterpret meeting, String hour) {
        return meeting.sittings().stream()
                .filter(sitting ->
                        sitting.span().start().equals(span(hour, "23:00").start()))
                .findFirst()
                .orElseThrow();
    }

    private static List<HostSlot> slots(String teacher) {
        return SLOTS.stream()
                .map(hour -> new HostSlot(
                        id(teacher + hour),
                        id(teacher),
                        span(hour, LocalTime.parse(hour).plusMinutes(15).toString())))
                .toList();
    }

    static Span span(String from, String until) {
        LocalDate day = LocalDate.of(2026, 10, 29);
        return new Span(
                day.atTime(LocalTime.parse(from)).toInstant(ZoneOffset.UTC),
                day.atTime(LocalTime.parse(until)).toInstant(ZoneOffset.UTC));
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}

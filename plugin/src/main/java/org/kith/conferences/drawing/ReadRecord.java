package org.kith.conferences.drawing;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.conferences.Mode;
import org.kith.conferences.Span;
import org.kith.conferences.opening.Assignment;
import org.kith.conferences.opening.DrawNumber;
import org.kith.conferences.opening.Drawn;
import org.kith.conferences.opening.FamilyWish;
import org.kith.conferences.opening.HouseholdTime;
import org.kith.conferences.opening.LongTime;
import org.kith.conferences.opening.OpenSlot;
import org.kith.conferences.opening.Opening;
import org.kith.conferences.opening.PassedOver;
import org.kith.conferences.opening.PriorityReason;
import org.kith.conferences.opening.Wanted;

/** Reads what {@link RecordText} has written. */
final class ReadRecord {

    private final Map<String, Object> all;

    /** @throws IllegalArgumentException if it is no such record */
    ReadRecord(String text) {
        try {
            this.all = JSONObjectUtils.parse(text);
        } catch (ParseException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    /** @throws IllegalArgumentException if anything is missing in it */
    Assignment assignment() {
        Opening opening = new Opening(
                objects(all, "times").map(ReadRecord::slot).toList(),
                objects(all, "wishes").map(ReadRecord::wish).toList(),
                objects(all, "booked")
                        .map(each -> new HouseholdTime(id(each, "home"), span(each, "until")))
                        .toList(),
                Duration.ofMinutes(number(all, "minutesBetween")));
        return new Assignment(
                text(all, "rules"),
                text(all, "seed"),
                opening,
                objects(all, "drawn").map(ReadRecord::drawn).toList());
    }

    /** When the times begin that wishes name. */
    Map<UUID, Instant> starts() {
        Map<UUID, Instant> starts = new HashMap<>();
        objects(all, "wishes")
                .flatMap(wish -> objects(wish, "times"))
                .forEach(time -> starts.put(id(time, "id"), Instant.parse(text(time, "from"))));
        objects(all, "times").forEach(time -> starts.put(id(time, "id"), Instant.parse(text(time, "from"))));
        return starts;
    }

    private static OpenSlot slot(Map<String, Object> time) {
        Optional<LongTime> whole = time.containsKey("interpretedUntil")
                ? Optional.of(new LongTime(
                        texts(time, "interpretedTakes").map(UUID::fromString).toList(), span(time, "interpretedUntil")))
                : Optional.empty();
        return new OpenSlot(
                id(time, "id"),
                id(time, "course"),
                teacher(time),
                span(time, "until"),
                number(time, "seats"),
                ways(time),
                whole);
    }

    /** Records by the rules of before name none: a time stood for itself. */
    private static UUID teacher(Map<String, Object> time) {
        return id(time, time.containsKey("teacher") ? "teacher" : "id");
    }

    private static FamilyWish wish(Map<String, Object> wish) {
        Set<PriorityReason> reasons = EnumSet.noneOf(PriorityReason.class);
        texts(wish, "reasons").map(ReadRecord::reason).forEach(reasons::add);
        Wanted wanted = new Wanted(
                id(wish, "course"),
                objects(wish, "times").map(time -> id(time, "id")).toList(),
                is(wish, "inOrder"),
                is(wish, "orAnyOther"),
                ways(wish),
                is(wish, "interpreted"));
        return new FamilyWish(id(wish, "id"), id(wish, "home"), reasons, wanted);
    }

    private static Drawn drawn(Map<String, Object> drawn) {
        Optional<UUID> slot = drawn.containsKey("time") ? Optional.of(id(drawn, "time")) : Optional.empty();
        return new Drawn(
                id(drawn, "wish"),
                number(drawn, "turn"),
                new DrawNumber(text(drawn, "number")),
                slot,
                objects(drawn, "passedOver")
                        .map(each -> new PassedOver(id(each, "time"), why(text(each, "reason"))))
                        .toList());
    }

    private static PriorityReason reason(String key) {
        return Arrays.stream(PriorityReason.values())
                .filter(reason -> reason.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(key));
    }

    private static PassedOver.Reason why(String key) {
        return Arrays.stream(PassedOver.Reason.values())
                .filter(reason -> reason.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(key));
    }

    private static Set<Mode> ways(Map<String, Object> from) {
        return Mode.among(texts(from, "ways").toList());
    }

    private static Span span(Map<String, Object> from, String end) {
        return new Span(Instant.parse(text(from, "from")), Instant.parse(text(from, end)));
    }

    private static UUID id(Map<String, Object> from, String name) {
        return UUID.fromString(text(from, name));
    }

    private static String text(Map<String, Object> from, String name) {
        return String.valueOf(from.get(name));
    }

    private static int number(Map<String, Object> from, String name) {
        return Integer.parseInt(text(from, name));
    }

    private static boolean is(Map<String, Object> from, String name) {
        return Boolean.parseBoolean(text(from, name));
    }

    private static Stream<String> texts(Map<String, Object> from, String name) {
        return list(from, name).stream().map(String::valueOf);
    }

    @SuppressWarnings("unchecked")
    private static Stream<Map<String, Object>> objects(Map<String, Object> from, String name) {
        return list(from, name).stream().map(each -> (Map<String, Object>) each);
    }

    private static List<?> list(Map<String, Object> from, String name) {
        return from.get(name) instanceof List<?> list ? list : List.of();
    }
}

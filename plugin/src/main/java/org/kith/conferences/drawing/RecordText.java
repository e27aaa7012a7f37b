package org.kith.conferences.drawing;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kith.conferences.Mode;
import org.kith.conferences.opening.Assignment;
import org.kith.conferences.opening.Drawn;
import org.kith.conferences.opening.FamilyWish;
import org.kith.conferences.opening.HouseholdTime;
import org.kith.conferences.opening.OpenSlot;
import org.kith.conferences.opening.PassedOver;
import org.kith.conferences.opening.PriorityReason;

/** Writes the record of a draw as JSON (RFC 8259): times in UTC (ISO 8601), ids as RFC 9562 writes them, and nobody's name. */
final class RecordText {

    private RecordText() {}

    /** @param starts of times that wishes name, also of those that are not given out any more */
    static String of(Assignment draw, Map<UUID, Instant> starts) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("rules", draw.rules());
        all.put("seed", draw.seed());
        all.put("commitment", Digest.hex(draw.seed()));
        all.put("minutesBetween", draw.opening().between().toMinutes());
        all.put("times", draw.opening().slots().stream().map(RecordText::time).toList());
        all.put(
                "wishes",
                draw.opening().wishes().stream().map(wish -> wish(wish, starts)).toList());
        all.put(
                "booked",
                draw.opening().booked().stream().map(RecordText::booked).toList());
        all.put("drawn", draw.drawn().stream().map(RecordText::drawn).toList());
        return JSONObjectUtils.toJSONString(all);
    }

    private static Map<String, Object> time(OpenSlot slot) {
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("id", slot.id().toString());
        kept.put("course", slot.course().toString());
        kept.put("teacher", slot.teacher().toString());
        kept.put("from", slot.span().start().toString());
        kept.put("until", slot.span().end().toString());
        kept.put("seats", slot.capacity());
        kept.put("ways", ways(slot.ways()));
        slot.interpreted().ifPresent(whole -> {
            kept.put("interpretedTakes", ids(whole.slots()));
            kept.put("interpretedUntil", whole.span().end().toString());
        });
        return kept;
    }

    private static Map<String, Object> wish(FamilyWish wish, Map<UUID, Instant> starts) {
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("id", wish.id().toString());
        kept.put("home", wish.household().toString());
        kept.put("reasons", reasons(wish));
        kept.put("course", wish.wanted().course().toString());
        kept.put(
                "times",
                wish.wanted().slots().stream().map(slot -> named(slot, starts)).toList());
        kept.put("inOrder", wish.wanted().inOrder());
        kept.put("orAnyOther", wish.wanted().orAny());
        kept.put("ways", ways(wish.wanted().ways()));
        kept.put("interpreted", wish.wanted().interpreted());
        return kept;
    }

    private static List<String> reasons(FamilyWish wish) {
        return wish.reasons().stream().sorted().map(PriorityReason::key).toList();
    }

    private static Map<String, Object> named(UUID slot, Map<UUID, Instant> starts) {
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("id", slot.toString());
        kept.put("from", starts.getOrDefault(slot, Instant.EPOCH).toString());
        return kept;
    }

    private static Map<String, Object> booked(HouseholdTime time) {
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("home", time.household().toString());
        kept.put("from", time.span().start().toString());
        kept.put("until", time.span().end().toString());
        return kept;
    }

    private static Map<String, Object> drawn(Drawn drawn) {
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("turn", drawn.turn());
        kept.put("wish", drawn.wish().toString());
        kept.put("number", drawn.number().hex());
        drawn.slot().ifPresent(slot -> kept.put("time", slot.toString()));
        kept.put(
                "passedOver",
                drawn.passedOver().stream().map(RecordText::passedOver).toList());
        return kept;
    }

    private static Map<String, Object> passedOver(PassedOver passed) {
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("time", passed.slot().toString());
        kept.put("reason", passed.reason().key());
        return kept;
    }

    private static List<String> ways(Set<Mode> modes) {
        return modes.stream().sorted().map(Mode::key).toList();
    }

    private static List<String> ids(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}

package org.kith.school;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kith.page.Language;

/**
 * A school's decisions.
 *
 * @param teachers what teachers may do without the office
 * @param language of whoever has not said theirs
 * @param zone in which the school says its times; empty for that of the installation
 * @param days how long each kind is kept
 */
public record Rules(
        Set<OfficeMatter> teachers, Language language, Optional<ZoneId> zone, Map<RecordKind, Integer> days) {

    /** Nothing a child is harmed by if nobody ever looks here: what takes rights away needs the office, what can be undone does not. */
    public static final Rules USUAL =
            new Rules(EnumSet.of(OfficeMatter.MERGES), Language.ENGLISH, Optional.empty(), Map.of());

    public Rules {
        teachers = Set.copyOf(teachers);
        days = Map.copyOf(days);
    }

    public int daysOf(RecordKind kind) {
        return days.getOrDefault(kind, kind.usualDays());
    }

    /** Every kind with its days. */
    public Map<RecordKind, Integer> allDays() {
        Map<RecordKind, Integer> all = new EnumMap<>(RecordKind.class);
        for (RecordKind kind : RecordKind.values()) {
            all.put(kind, daysOf(kind));
        }
        return all;
    }
}

package org.kith.school;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.page.Language;

/**
 * What {@code school/settings.jte} shows.
 *
 * @param zone as typed or kept
 * @param usualZone of the installation
 * @param problem key of what is wrong with what was typed
 */
public record SchoolView(
        Rules rules,
        String zone,
        ZoneId usualZone,
        Map<RecordKind, Purged> purged,
        boolean kept,
        Optional<String> problem) {

    public List<OfficeMatter> matters() {
        return List.of(OfficeMatter.values());
    }

    public List<RecordKind> kinds() {
        return List.of(RecordKind.values());
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }

    public List<Integer> terms() {
        return SchoolForm.TERMS;
    }

    public List<String> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+|UTC"))
                .sorted()
                .toList();
    }

    public String name(Enum<?> constant) {
        return SchoolForm.name(constant);
    }

    public boolean teachersMay(OfficeMatter matter) {
        return rules.teachers().contains(matter);
    }

    /** Empty if it was never looked through. */
    public Optional<Purged> lastPurged(RecordKind kind) {
        return Optional.ofNullable(purged.get(kind));
    }
}

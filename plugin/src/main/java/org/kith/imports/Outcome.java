package org.kith.imports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.kith.imports.file.Column;
import org.kith.imports.file.FileLine;
import org.kith.objectives.TypedObjective;
import org.kith.weeks.SchoolWeek;

/**
 * What a line does to the course.
 *
 * @param known id of the objective with its code
 * @param becomes what the objective says afterwards
 * @param into the week it newly goes into
 * @param retired the objective is retired and stays so
 */
public record Outcome(
        FileLine line,
        Fate fate,
        Optional<UUID> known,
        TypedObjective becomes,
        List<Change> changes,
        Optional<SchoolWeek> into,
        boolean retired) {

    /** What becomes of a line. */
    public enum Fate {
        NEW("plus-lg", "tint"),
        CHANGED("pencil", "heed"),
        SAME("check-lg", ""),
        LEFT_OUT("exclamation-circle", "");

        private final String icon;
        private final String tint;

        Fate(String icon, String tint) {
            this.icon = icon;
            this.tint = tint;
        }

        public String icon() {
            return icon;
        }

        /** Classes of its chip. */
        public String chip() {
            return tint.isEmpty() ? "chip" : "chip chip--" + tint;
        }

        /** Message key. */
        public String key() {
            return "imports.fate." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** One value that is replaced; an empty string where there is none. */
    public record Change(Column column, String was, String becomes) {}

    boolean writesWords() {
        return fate == Fate.NEW || !changes.isEmpty();
    }
}

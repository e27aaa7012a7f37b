package org.kith.imports.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.kith.page.NotFound;
import org.kith.weeks.SchoolWeek;

/** A week as a file names it: any day of it (2026-10-07), or its number as in ISO 8601 (2026-W41). */
final class WeekCell {

    private WeekCell() {}

    /** @throws DateTimeException if it is neither, there is no such day or week, or it is centuries away */
    static SchoolWeek read(String cell) {
        try {
            return SchoolWeek.parse(day(cell.toUpperCase(Locale.ROOT)).toString());
        } catch (NotFound farAway) {
            throw new DateTimeException(cell, farAway);
        }
    }

    private static LocalDate day(String cell) {
        return cell.contains("W")
                ? LocalDate.parse(cell + "-1", DateTimeFormatter.ISO_WEEK_DATE)
                : LocalDate.parse(cell);
    }
}

package org.kith.weeks;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import org.kith.page.NotFound;

/** A week, named by its Monday. */
public record SchoolWeek(LocalDate monday) {

    /** Custom parameter of a link that opens one week. */
    public static final String PARAMETER = "kith_week";

    private static final int MIDDLE_YEAR = 2026;
    private static final int FARTHEST_YEARS = 50;

    public SchoolWeek {
        monday = monday.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public static SchoolWeek current(Clock clock, ZoneId zone) {
        return new SchoolWeek(LocalDate.now(clock.withZone(zone)));
    }

    /** @throws NotFound if the text of the address is no date, or centuries away */
    public static SchoolWeek parse(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (Math.abs(day.getYear() - MIDDLE_YEAR) > FARTHEST_YEARS) {
                throw new NotFound();
            }
            return new SchoolWeek(day);
        } catch (DateTimeException noDate) {
            throw new NotFound();
        }
    }

    /** The week a link was placed for. Anybody who may edit the link in the LMS may have written it; what is no week counts as none. */
    public static Optional<SchoolWeek> placed(Map<String, String> custom) {
        try {
            return Optional.ofNullable(custom.get(PARAMETER)).map(SchoolWeek::parse);
        } catch (NotFound noWeek) {
            return Optional.empty();
        }
    }

    public SchoolWeek next() {
        return new SchoolWeek(monday.plusWeeks(1));
    }

    public SchoolWeek previous() {
        return new SchoolWeek(monday.minusWeeks(1));
    }

    public String path() {
        return "/panel/week/" + monday;
    }
}

package org.kith.webapp.browser;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;

/** The last school day before the school's clocks change and the first one after it, always some weeks ahead. */
record TwoEvenings(LocalDate before, LocalDate after) {

    private static final ZoneId SCHOOL = ZoneId.of("America/Chicago");
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final int WEEKS_AHEAD = 3;
    private static final Locale SPANISH = Locale.forLanguageTag("es-US");

    static TwoEvenings aroundTheNextChangeOfClocks() {
        ZonedDateTime soonest = ZonedDateTime.now(SCHOOL).plusWeeks(WEEKS_AHEAD);
        Instant change = SCHOOL.getRules().nextTransition(soonest.toInstant()).getInstant();
        LocalDate day = LocalDate.ofInstant(change, SCHOOL);
        return new TwoEvenings(
                day.minusDays(1)
                        .datesUntil(day.minusWeeks(1), Period.ofDays(-1))
                        .filter(TwoEvenings::isSchoolDay)
                        .findFirst()
                        .orElseThrow(),
                day.datesUntil(day.plusWeeks(1))
                        .filter(TwoEvenings::isSchoolDay)
                        .findFirst()
                        .orElseThrow());
    }

    /** How many more than whole days lie between a wall time on one and the same on the other: none between any other two days. */
    long hoursTheClocksMove() {
        return Duration.between(at(before, "20:00"), at(after, "20:00")).toHours() % 24;
    }

    /** By the wall clock of the school. */
    static Instant at(LocalDate evening, String time) {
        return evening.atTime(LocalTime.parse(time)).atZone(SCHOOL).toInstant();
    }

    static String inEnglish(LocalDate evening) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.US).format(evening);
    }

    static String inSpanish(LocalDate evening) {
        return DateTimeFormatter.ofPattern("EEEE d 'de' MMMM", SPANISH).format(evening);
    }

    private static boolean isSchoolDay(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek());
    }
}

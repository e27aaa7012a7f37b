package org.kith.conferences;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.kith.page.Words;

/** Days and hours as this reader reads them now, in the zone of a round. */
public record RoundTimes(Words words, ZoneId zone, Instant now) {

    /** "17:20", or as the language writes it. */
    public String hour(Instant instant) {
        return words.time(instant, zone);
    }

    /** A wall time of the school. */
    public String wall(LocalTime time) {
        return written(time, "date.time.pattern");
    }

    public String from(Span time) {
        return hour(time.start());
    }

    /** "18:20–18:40". */
    public String span(Span time) {
        return words.times(time.start(), time.end(), zone);
    }

    /** "Tue 13 October". */
    public String shortDay(LocalDate day) {
        return written(day, "rounds.day.pattern");
    }

    /** "Tuesday 13". */
    public String column(LocalDate day) {
        return written(day, "rounds.column.pattern");
    }

    /** "Tue 13". */
    public String brief(Instant instant) {
        return written(instant.atZone(zone), "rounds.brief.pattern");
    }

    /** "Tuesday 13 October". */
    public String day(LocalDate day) {
        return words.day(day);
    }

    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    public String moment(Instant instant) {
        return words.moment(instant, zone);
    }

    private String written(TemporalAccessor when, String pattern) {
        return DateTimeFormatter.ofPattern(words.text(pattern), words.language().locale())
                .format(when);
    }
}

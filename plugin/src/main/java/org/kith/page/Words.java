package org.kith.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** Sentences, dates and times in one language. Sentences are whole: patterns with places to fill, never glued words. */
public final class Words {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final Map<Language, Known> KNOWN = new ConcurrentHashMap<>();

    private final Language language;
    private final Known known;

    public Words(Language language) {
        this.language = language;
        this.known = KNOWN.computeIfAbsent(language, Known::of);
    }

    public Language language() {
        return language;
    }

    /** @throws MissingResourceException if there is no such message: a mistake of ours that the tests look for */
    public String text(String key, Object... arguments) {
        String sentence = known.messages().getString(key);
        boolean hasPlaces = sentence.indexOf('{') >= 0 || sentence.indexOf('\'') >= 0;
        return hasPlaces ? sentence(sentence).with(arguments) : sentence;
    }

    private Sentence sentence(String text) {
        return known.sentences().computeIfAbsent(text, fresh -> new Sentence(fresh, language.locale()));
    }

    public boolean has(String key) {
        return known.messages().containsKey(key);
    }

    /** "5–9 October", Monday to Friday of the week that begins on this Monday. */
    public String week(LocalDate monday) {
        LocalDate friday = monday.plusDays(4);
        boolean oneMonth = monday.getMonth() == friday.getMonth();
        return text(
                oneMonth ? "date.week.one-month" : "date.week.two-months",
                day(monday, "d"),
                day(friday, "d"),
                day(monday, "MMMM"),
                day(friday, "MMMM"));
    }

    /** "Wednesday 7 October". */
    public String day(LocalDate day) {
        return day(day, text("date.day.pattern"));
    }

    /** "Wednesday 7 October, 17:20", or with the hour as the language writes it. */
    public String moment(Instant instant, ZoneId zone) {
        return day(instant.atZone(zone), text("date.moment.pattern"));
    }

    /** "17:20". */
    public String time(Instant instant, ZoneId zone) {
        return day(instant.atZone(zone), text("date.time.pattern"));
    }

    /** "17:20–17:35". */
    public String times(Instant start, Instant end, ZoneId zone) {
        return text("date.times", time(start, zone), time(end, zone));
    }

    public String dayOf(Instant instant, ZoneId zone) {
        return day(instant.atZone(zone).toLocalDate());
    }

    private String day(TemporalAccessor day, String pattern) {
        return known.formats()
                .computeIfAbsent(pattern, fresh -> DateTimeFormatter.ofPattern(fresh, language.locale()))
                .format(day);
    }

    /** What was read of a language: its messages, its sentences with places, and by pattern its ways to write a date. Only messages are keys. */
    private record Known(
            ResourceBundle messages, Map<String, Sentence> sentences, Map<String, DateTimeFormatter> formats) {

        static Known of(Language language) {
            ResourceBundle messages = ResourceBundle.getBundle(
                    "messages.messages", language.locale(), Words.class.getClassLoader(), NO_FALLBACK);
            return new Known(messages, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        }
    }
}

package org.kith.page;

import java.text.MessageFormat;
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

    /** By language and pattern, of which there are a few in the messages: a page of times writes hundreds. */
    private static final Map<String, DateTimeFormatter> FORMATS = new ConcurrentHashMap<>();

    /** By language and sentence: no more than there are messages. */
    private static final Map<String, MessageFormat> SENTENCES = new ConcurrentHashMap<>();

    private final Language language;
    private final ResourceBundle messages;

    public Words(Language language) {
        this.language = language;
        this.messages = ResourceBundle.getBundle(
                "messages.messages", language.locale(), Words.class.getClassLoader(), NO_FALLBACK);
    }

    public Language language() {
        return language;
    }

    /** @throws MissingResourceException if there is no such message: a mistake of ours that the tests look for */
    public String text(String key, Object... arguments) {
        String sentence = messages.getString(key);
        boolean hasPlaces = sentence.indexOf('{') >= 0 || sentence.indexOf('\'') >= 0;
        return hasPlaces ? sentence(sentence).format(arguments) : sentence;
    }

    /** A copy, which is cheaper than reading the sentence again: one form cannot be filled in by two at once. */
    private MessageFormat sentence(String sentence) {
        return (MessageFormat) SENTENCES
                .computeIfAbsent(language.tag() + sentence, known -> new MessageFormat(sentence, language.locale()))
                .clone();
    }

    public boolean has(String key) {
        return messages.containsKey(key);
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
        return FORMATS.computeIfAbsent(
                        language.tag() + pattern, known -> DateTimeFormatter.ofPattern(pattern, language.locale()))
                .format(day);
    }
}

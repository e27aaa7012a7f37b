package org.kith.conferences.interpreting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kith.page.HomeLanguages;
import org.kith.page.Problem;
import org.kith.page.Typed;

/** Reads an interpreter out of the fields of the form, with what is wrong by field, and writes one into them. */
final class InterpreterForm {

    static final String WEEKDAYS = "WEEKDAYS";
    static final List<Integer> LINES = List.of(1, 2, 3, 4, 5, 10, 20, InterpreterOffer.UNLIMITED);

    private static final List<DayOfWeek> SCHOOL_DAYS =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    private final Typed typed;
    private final Map<String, Problem> problems = new LinkedHashMap<>();

    InterpreterForm(Typed typed) {
        this.typed = typed;
    }

    static Typed fields(InterpreterOffer offer) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("name", List.of(offer.name()));
        fields.put("provider", List.of(offer.provider()));
        fields.put("language", offer.languages().stream().sorted().toList());
        fields.put("way", List.of(offer.way().key()));
        fields.put("lines", List.of(String.valueOf(offer.lines())));
        fields.put("contact", List.of(offer.contact()));
        hours(offer.hours(), fields);
        return Typed.of(fields);
    }

    private static void hours(List<OpenHours> hours, Map<String, List<String>> fields) {
        fields.put(
                "day", each(hours, open -> open.weekday().map(DayOfWeek::name).orElse("")));
        fields.put(
                "date", each(hours, open -> open.date().map(LocalDate::toString).orElse("")));
        fields.put("from", each(hours, open -> open.from().toString()));
        fields.put("until", each(hours, open -> open.until().toString()));
    }

    private static List<String> each(List<OpenHours> hours, Function<OpenHours, String> field) {
        return hours.stream().map(field).toList();
    }

    Map<String, Problem> problems() {
        return problems;
    }

    /** Empty if anything is wrong. */
    Optional<InterpreterOffer> offer() {
        String name = line("name", InterpreterOffer.LONGEST_NAME);
        String provider = line("provider", InterpreterOffer.LONGEST_NAME);
        String contact = line("contact", InterpreterOffer.LONGEST_CONTACT);
        Set<String> languages = languages();
        Optional<InterpreterWay> way = InterpreterWay.keyed(typed.value("way"));
        List<OpenHours> hours = hours();
        wrongUnless(!name.isEmpty(), "name", Problem.of("interpreters.problem.name"));
        wrongUnless(!languages.isEmpty(), "language", Problem.of("interpreters.problem.language"));
        wrongUnless(
                languages.size() <= InterpreterOffer.MOST_LANGUAGES,
                "language",
                Problem.of("interpreters.problem.languages", InterpreterOffer.MOST_LANGUAGES));
        wrongUnless(way.isPresent(), "way", Problem.of("interpreters.problem.way"));
        wrongUnless(!hours.isEmpty(), "hours", Problem.of("interpreters.problem.hours"));
        return problems.isEmpty()
                ? way.map(known -> new InterpreterOffer(name, provider, languages, known, lines(known), contact, hours))
                : Optional.empty();
    }

    /** Somebody in the room is with one family at a time. */
    private int lines(InterpreterWay way) {
        return Optional.of(way)
                .filter(known -> known != InterpreterWay.IN_PERSON)
                .flatMap(known -> typed.number("lines"))
                .filter(LINES::contains)
                .orElse(1);
    }

    private Set<String> languages() {
        Set<String> languages = new LinkedHashSet<>(typed.all("language"));
        languages.removeIf(tag -> tag.isEmpty() || !HomeLanguages.isTag(tag));
        return languages;
    }

    /** One row each; a row without anything in it is none. */
    private List<OpenHours> hours() {
        List<OpenHours> hours = new ArrayList<>();
        for (int at = 0; at < typed.all("from").size(); at++) {
            String day = at("day", at);
            String date = at("date", at);
            String from = at("from", at);
            String until = at("until", at);
            if (!(date + from + until).isEmpty()) {
                hours.addAll(row(date.isEmpty() ? day : date, from, until));
            }
        }
        wrongUnless(
                hours.size() <= InterpreterOffer.MOST_HOURS,
                "hours",
                Problem.of("interpreters.problem.many-hours", InterpreterOffer.MOST_HOURS));
        return hours.stream().distinct().toList();
    }

    private List<OpenHours> row(String day, String from, String until) {
        Optional<LocalTime> begins = Typed.time(from);
        Optional<LocalTime> ends =
                Typed.time(until).filter(end -> begins.filter(end::isAfter).isPresent());
        List<String> days = days(day).toList();
        if (begins.isEmpty() || ends.isEmpty() || days.isEmpty()) {
            problems.put("hours", Problem.of("interpreters.problem.row"));
            return List.of();
        }
        return days.stream()
                .map(each -> new OpenHours(each, begins.get(), ends.get()))
                .toList();
    }

    private static Stream<String> days(String typed) {
        if (typed.equals(WEEKDAYS)) {
            return SCHOOL_DAYS.stream().map(DayOfWeek::name);
        }
        boolean weekday =
                Arrays.stream(DayOfWeek.values()).anyMatch(day -> day.name().equals(typed));
        return weekday ? Stream.of(typed) : Typed.day(typed).map(LocalDate::toString).stream();
    }

    private String at(String field, int at) {
        List<String> all = typed.all(field);
        return at < all.size() ? all.get(at) : "";
    }

    private String line(String field, int longest) {
        String text = typed.line(field);
        wrongUnless(text.length() <= longest, field, Problem.of("rounds.problem.too-long", longest, text.length()));
        return text;
    }

    private void wrongUnless(boolean right, String field, Problem problem) {
        if (!right) {
            problems.putIfAbsent(field, problem);
        }
    }
}

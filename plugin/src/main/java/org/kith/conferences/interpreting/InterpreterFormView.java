package org.kith.conferences.interpreting;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.page.HomeLanguages;
import org.kith.page.Words;

/** The form of an interpreter. @param known empty for a new one; @param meetings how many they have to come */
public record InterpreterFormView(
        boolean office, InterpreterEntry entry, Optional<InterpreterFacts> known, int meetings) {

    private static final int BLANK_ROWS = 2;

    /** When they are there: a day of the week, or a date. */
    public record Row(String day, String date, String from, String until) {}

    public String path() {
        return InterpretersResource.PATH + known.map(one -> "/" + one.id()).orElse("");
    }

    public String value(String field) {
        return entry.typed().value(field);
    }

    public boolean has(String field, String value) {
        return entry.typed().has(field, value);
    }

    public List<String> languages(Words words) {
        List<String> all = new ArrayList<>(HomeLanguages.all(words, ""));
        entry.typed().all("language").stream()
                .filter(tag -> !tag.isEmpty() && !all.contains(tag) && HomeLanguages.isTag(tag))
                .forEach(all::add);
        return all;
    }

    /** Those that were typed, and some more. */
    public List<Row> hours() {
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < entry.typed().all("from").size(); at++) {
            Row row = new Row(at("day", at), at("date", at), at("from", at), at("until", at));
            if (!(row.date() + row.from() + row.until()).isEmpty()) {
                rows.add(row);
            }
        }
        for (int blank = 0; blank < BLANK_ROWS; blank++) {
            rows.add(new Row(InterpreterForm.WEEKDAYS, "", "", ""));
        }
        return rows;
    }

    /** Days to choose from, as they are sent. */
    public List<String> days() {
        return Stream.concat(
                        Stream.of(InterpreterForm.WEEKDAYS),
                        Arrays.stream(DayOfWeek.values()).map(DayOfWeek::name))
                .toList();
    }

    public List<Integer> lines() {
        return InterpreterForm.LINES;
    }

    public List<InterpreterWay> ways() {
        return List.of(InterpreterWay.values());
    }

    private String at(String field, int at) {
        List<String> all = entry.typed().all(field);
        return at < all.size() ? all.get(at) : "";
    }
}

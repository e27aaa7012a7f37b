package org.kith.conferences.planning;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kith.conferences.Mode;
import org.kith.conferences.ReminderTime;
import org.kith.conferences.RoundRules.Homes;
import org.kith.conferences.RoundRules.Part;
import org.kith.conferences.RoundTimes;
import org.kith.page.Typed;

/**
 * The form of a round beside what it makes.
 *
 * @param focus name of the field to go on with; empty for none
 */
public record FormView(RoundEntry entry, RoundTimes times, PreviewView preview, String focus) {

    private static final List<Integer> MINUTES = List.of(10, 12, 15, 20, 25, 30, 40, 45, 60);
    private static final List<Integer> BETWEEN = List.of(0, 5, 10, 15, 20);
    private static final List<Integer> CANCEL = List.of(0, 2, 12, 24, 48, 72);

    public String value(String field) {
        return entry.typed().value(field);
    }

    public boolean has(String field, String value) {
        return entry.typed().has(field, value);
    }

    /** A day as it is sent, and as it is read. */
    public record Day(String sent, String shown) {}

    /** What is no day is shown as it was typed. */
    public List<Day> days() {
        return entry.typed().all("day").stream()
                .filter(day -> !day.isEmpty())
                .map(day -> new Day(day, Typed.day(day).map(times::shortDay).orElse(day)))
                .toList();
    }

    /** From and until. */
    public record Pause(String from, String until) {}

    public List<Pause> breaks() {
        List<String> from = entry.typed().all("break-from");
        List<String> until = entry.typed().all("break-until");
        return IntStream.range(0, from.size())
                .mapToObj(at -> new Pause(from.get(at), at < until.size() ? until.get(at) : ""))
                .toList();
    }

    public List<Integer> minutes() {
        return among(MINUTES, "minutes");
    }

    public List<Integer> between() {
        return among(BETWEEN, "between");
    }

    public List<Integer> cancelHours() {
        return among(CANCEL, "cancel");
    }

    public List<Integer> perChild() {
        return among(List.of(1, 2, 3), "per-child");
    }

    public List<Mode> modes() {
        return List.of(Mode.values());
    }

    public List<Homes> homes() {
        return List.of(Homes.values());
    }

    public List<ReminderTime> reminders() {
        return List.of(ReminderTime.values());
    }

    public List<Part> parts() {
        return List.of(Part.values());
    }

    /** Those that are offered, with the one that is chosen. */
    private List<Integer> among(List<Integer> offered, String field) {
        return Stream.concat(offered.stream(), Optional.of(field).flatMap(entry.typed()::number).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Not saved once yet. */
    public boolean isNew() {
        return entry.version() < 0;
    }

    /** Whether anything is wrong with one of these. */
    public boolean isWrong(String... fields) {
        return Stream.of(fields).anyMatch(field -> entry.problem(field).isPresent());
    }
}

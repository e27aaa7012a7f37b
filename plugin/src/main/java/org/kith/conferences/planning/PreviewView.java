package org.kith.conferences.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kith.conferences.Availability;
import org.kith.conferences.RoundTimes;
import org.kith.conferences.Span;
import org.kith.page.Problem;

/**
 * What a plan makes.
 *
 * @param problem why it makes nothing; empty if it does
 * @param seats how many families can come
 * @param students how many are in the class; 0 if nobody knows
 * @param booked how many times families have booked already
 * @param wishesUntil of a draw; empty if whoever comes first has the choice
 */
public record PreviewView(
        RoundTimes times,
        List<Column> columns,
        Optional<Problem> problem,
        int seats,
        int students,
        int booked,
        Optional<Instant> wishesUntil) {

    /** All that is shown of thousands. */
    private static final int MOST_COLUMNS = 10;

    /** One day. */
    public record Column(LocalDate day, List<Line> lines) {

        public int count() {
            return (int) lines.stream().filter(line -> !line.pause()).count();
        }
    }

    /** A time, or a break between them. */
    public record Line(Span time, boolean pause) {}

    static List<Column> columns(Availability when, RoundTimes times) {
        Map<LocalDate, List<Span>> days = when.times(times.zone()).stream()
                .collect(Collectors.groupingBy(time -> times.dayOf(time.start()), TreeMap::new, Collectors.toList()));
        return days.entrySet().stream()
                .map(day -> new Column(day.getKey(), lines(day.getKey(), day.getValue(), when, times)))
                .toList();
    }

    private static List<Line> lines(LocalDate day, List<Span> made, Availability when, RoundTimes times) {
        List<Line> lines = new ArrayList<>();
        made.forEach(time -> lines.add(new Line(time, false)));
        Span all = new Span(made.get(0).start(), made.get(made.size() - 1).end());
        when.breaks().stream()
                .flatMap(pause -> pause.on(day, times.zone()).stream())
                .filter(pause -> pause.overlaps(all))
                .forEach(pause -> lines.add(new Line(pause, true)));
        return lines.stream()
                .sorted(Comparator.comparing((Line line) -> line.time().start()))
                .toList();
    }

    public int count() {
        return columns.stream().mapToInt(Column::count).sum();
    }

    public List<Column> shown() {
        return columns.subList(0, Math.min(MOST_COLUMNS, columns.size()));
    }

    public int more() {
        return columns.size() - shown().size();
    }

    public int places() {
        return count() * seats;
    }

    public boolean isEnough() {
        return places() >= students;
    }

    /** Key of the sentence that says whether everybody finds a time. */
    public String verdict() {
        if (students == 0) {
            return "rounds.preview.nobody-known";
        }
        if (!isEnough()) {
            return "rounds.preview.too-few";
        }
        return places() < students + Math.max(2, students / 10) ? "rounds.preview.just-fits" : "rounds.preview.enough";
    }
}

package org.kith.imports.file;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kith.objectives.Problem;
import org.kith.objectives.TypedObjective;

/** A list of objectives, read: every line of the file, good or bad. */
public final class ListFile {

    /** Lines below the first one, without empty ones. */
    public static final int MOST_LINES = 5000;

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private final Heading heading;
    private final char separator;
    private final List<FileLine> lines;

    private ListFile(Heading heading, char separator, List<FileLine> lines) {
        this.heading = heading;
        this.separator = separator;
        this.lines = lines;
    }

    /** @throws FileRefused if nothing of the file can be used */
    public static ListFile read(String text) {
        char separator = separator(text);
        List<Row> rows = Row.of(text, separator, MOST_LINES + 2);
        if (rows.isEmpty()) {
            throw new NoLines();
        }
        Heading heading = Heading.of(rows.get(0).values());
        if (rows.size() == 1) {
            throw new NoLines();
        }
        if (rows.size() > MOST_LINES + 1) {
            throw new TooManyLines();
        }
        return new ListFile(heading, separator, lines(heading, rows.subList(1, rows.size())));
    }

    /** In the order of the file. */
    public List<FileLine> lines() {
        return lines;
    }

    public List<FileLine> good() {
        return lines.stream().filter(FileLine::isGood).toList();
    }

    public List<FileLine> bad() {
        return lines.stream().filter(line -> !line.isGood()).toList();
    }

    public boolean has(Column column) {
        return heading.places().containsKey(column);
    }

    /** Names in the first line that mean nothing to us. */
    public List<String> unknownColumns() {
        return heading.unknown();
    }

    public List<String> columnNames() {
        return heading.names();
    }

    public char separator() {
        return separator;
    }

    /** The one by which the first line names most columns of ours. */
    private static char separator(String text) {
        return SEPARATORS.stream()
                .max(Comparator.comparingLong(separator -> knownColumns(text, separator)))
                .orElseThrow();
    }

    private static long knownColumns(String text, char separator) {
        try {
            return Row.of(text, separator, 1).stream()
                    .mapToLong(row -> Heading.known(row.values()))
                    .sum();
        } catch (QuoteLeftOpen notThisOne) {
            return 0;
        }
    }

    private static List<FileLine> lines(Heading heading, List<Row> rows) {
        Map<String, Integer> codes = new HashMap<>();
        List<FileLine> lines = new ArrayList<>();
        for (Row row : rows) {
            FileLine line = line(heading, row);
            Integer before = line.isGood() ? codes.putIfAbsent(line.objective().code(), row.number()) : null;
            lines.add(before == null ? line : line.because(Problem.of("imports.problem.code-twice", before)));
        }
        return List.copyOf(lines);
    }

    private static FileLine line(Heading heading, Row row) {
        int columns = heading.names().size();
        if (row.values().size() != columns) {
            Problem count = Problem.of("imports.problem.columns", row.values().size(), columns);
            return FileLine.bad(row.number(), row.values(), count);
        }
        FileLine line = FileLine.of(row.number(), row.values(), objective(heading, row.values()));
        return withWeek(line, heading.value(row.values(), Column.WEEK).strip());
    }

    private static FileLine withWeek(FileLine line, String cell) {
        if (cell.isEmpty() || !line.isGood()) {
            return line;
        }
        try {
            return line.in(WeekCell.read(cell));
        } catch (DateTimeException none) {
            return line.because(Problem.of("imports.problem.week", cell));
        }
    }

    private static TypedObjective objective(Heading heading, List<String> values) {
        return new TypedObjective(
                heading.value(values, Column.CODE),
                heading.value(values, Column.STATEMENT),
                heading.value(values, Column.SUBJECT),
                heading.value(values, Column.GRADE));
    }
}

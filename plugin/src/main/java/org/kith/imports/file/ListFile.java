package org.kith.imports.file;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.file.FileRefused;
import org.kith.file.Layout;
import org.kith.file.Row;
import org.kith.file.Sheet;
import org.kith.objectives.TypedObjective;
import org.kith.page.Problem;

/** A list of objectives, read: every line of the file, good or bad. */
public final class ListFile {

    /** Lines below the first one, without empty ones. */
    public static final int MOST_LINES = 5000;

    /** In bytes; so many lines of the longest values in real curricula are about half of it. */
    public static final int LARGEST = 2 * 1024 * 1024;

    private static final Layout<Column> LAYOUT =
            new Layout<>(Column.class, Set.of(Column.CODE, Column.STATEMENT), MOST_LINES, ColumnsMissing::new);

    private final Sheet<Column> sheet;
    private final List<FileLine> lines;

    private ListFile(Sheet<Column> sheet) {
        this.sheet = sheet;
        this.lines = lines(sheet);
    }

    /** @throws FileRefused if nothing of the file can be used */
    public static ListFile read(String text) {
        return new ListFile(Sheet.read(text, LAYOUT));
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
        return sheet.has(column);
    }

    /** Names in the first line that mean nothing to us. */
    public List<String> unknownColumns() {
        return sheet.unknownColumns();
    }

    public List<String> columnNames() {
        return sheet.columnNames();
    }

    public char separator() {
        return sheet.separator();
    }

    private static List<FileLine> lines(Sheet<Column> sheet) {
        Map<String, Integer> codes = new HashMap<>();
        List<FileLine> lines = new ArrayList<>();
        for (Row row : sheet.rows()) {
            FileLine line = line(sheet, row);
            Integer before = line.isGood() ? codes.putIfAbsent(line.objective().code(), row.number()) : null;
            lines.add(before == null ? line : line.because(Problem.of("imports.problem.code-twice", before)));
        }
        return List.copyOf(lines);
    }

    private static FileLine line(Sheet<Column> sheet, Row row) {
        if (!sheet.fits(row)) {
            Problem count = Problem.of(
                    "imports.problem.columns",
                    row.values().size(),
                    sheet.columnNames().size());
            return FileLine.bad(row.number(), row.values(), count);
        }
        FileLine line = FileLine.of(row.number(), row.values(), objective(sheet, row));
        return withWeek(line, sheet.value(row, Column.WEEK));
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

    private static TypedObjective objective(Sheet<Column> sheet, Row row) {
        return new TypedObjective(
                sheet.value(row, Column.CODE),
                sheet.value(row, Column.STATEMENT),
                sheet.value(row, Column.SUBJECT),
                sheet.value(row, Column.GRADE));
    }
}

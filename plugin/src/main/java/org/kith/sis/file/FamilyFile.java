package org.kith.sis.file;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kith.file.FileRefused;
import org.kith.file.Layout;
import org.kith.file.Row;
import org.kith.file.Sheet;

/** A school's list of families, read: every line of the file, good or bad. */
public final class FamilyFile {

    /** Lines below the first one, without empty ones. */
    public static final int MOST_LINES = 30_000;

    /** In bytes. */
    public static final int LARGEST = 6 * 1024 * 1024;

    /** Of a name, a number or a label. */
    private static final int LONGEST = 255;

    private static final int LONGEST_LABEL = 120;

    private static final Layout<FamilyColumn> LAYOUT = new Layout<>(
            FamilyColumn.class,
            Set.of(FamilyColumn.STUDENT, FamilyColumn.GUARDIAN),
            MOST_LINES,
            FamilyColumnsMissing::new);

    private final Sheet<FamilyColumn> sheet;
    private final List<FamilyRow> rows;

    private FamilyFile(Sheet<FamilyColumn> sheet) {
        this.sheet = sheet;
        this.rows = sheet.rows().stream().map(row -> row(sheet, row)).toList();
    }

    /** @throws FileRefused if nothing of the file can be used */
    public static FamilyFile read(String text) {
        return new FamilyFile(Sheet.read(text, LAYOUT));
    }

    /** In the order of the file. */
    public List<FamilyRow> rows() {
        return rows;
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

    private static FamilyRow row(Sheet<FamilyColumn> sheet, Row row) {
        if (!sheet.fits(row)) {
            return new FamilyRow(
                    row.number(),
                    row.values(),
                    "",
                    "",
                    guardian(new Cells(), List.of("", "", "", "", "", "")),
                    "",
                    List.of(),
                    Optional.of(Remark.of(
                            "sis.problem.columns",
                            row.values().size(),
                            sheet.columnNames().size())));
        }
        List<String> cells = Stream.of(FamilyColumn.values())
                .map(column -> tidy(sheet.value(row, column)))
                .toList();
        return row(row, cells);
    }

    /** @param cells in the order of the columns' own names */
    private static FamilyRow row(Row row, List<String> cells) {
        Cells meaning = new Cells();
        GuardianSaid guardian = guardian(meaning, cells.subList(2, 8));
        return new FamilyRow(
                row.number(),
                row.values(),
                cells.get(FamilyColumn.STUDENT.ordinal()),
                cells.get(FamilyColumn.STUDENT_NAME.ordinal()),
                guardian,
                cells.get(FamilyColumn.HOUSEHOLD.ordinal()),
                meaning.remarks(),
                problem(cells));
    }

    private static GuardianSaid guardian(Cells meaning, List<String> cells) {
        return new GuardianSaid(
                cells.get(1),
                cells.get(0),
                meaning.addresses(cells.get(2), cells.get(3)),
                Cells.relation(cells.get(4)),
                meaning.language(cells.get(5)));
    }

    private static Optional<Remark> problem(List<String> cells) {
        if (cells.get(FamilyColumn.STUDENT.ordinal()).isEmpty()) {
            return Optional.of(Remark.of("sis.problem.no-student"));
        }
        if (cells.get(FamilyColumn.GUARDIAN.ordinal()).isEmpty()) {
            return Optional.of(Remark.of("sis.problem.no-guardian"));
        }
        boolean tooLong = cells.stream().anyMatch(cell -> cell.length() > LONGEST)
                || cells.get(FamilyColumn.HOUSEHOLD.ordinal()).length() > LONGEST_LABEL;
        return tooLong ? Optional.of(Remark.of("sis.problem.too-long", LONGEST, LONGEST_LABEL)) : Optional.empty();
    }

    /** A line break or many spaces inside of a value are one space. */
    private static String tidy(String cell) {
        return cell.replaceAll("[\\s\\u00A0\\p{Cc}]+", " ").strip();
    }
}

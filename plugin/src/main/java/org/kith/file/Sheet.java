package org.kith.file;

import java.util.Comparator;
import java.util.List;

/** The lines of a file under their columns, before anybody asks what they mean. */
public final class Sheet<C extends Enum<C> & ColumnName> {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private final Heading<C> heading;
    private final char separator;
    private final List<Row> rows;

    private Sheet(Heading<C> heading, char separator, List<Row> rows) {
        this.heading = heading;
        this.separator = separator;
        this.rows = rows;
    }

    /** @throws FileRefused if nothing of the file can be used */
    public static <C extends Enum<C> & ColumnName> Sheet<C> read(String text, Layout<C> layout) {
        char separator = separator(text, layout);
        List<Row> rows = Row.of(text, separator, layout.most() + 2);
        if (rows.isEmpty()) {
            throw new NoLines();
        }
        Heading<C> heading = Heading.of(layout, rows.get(0).values());
        if (rows.size() == 1) {
            throw new NoLines();
        }
        if (rows.size() > layout.most() + 1) {
            throw new TooManyLines(layout.most());
        }
        return new Sheet<>(heading, separator, rows.subList(1, rows.size()));
    }

    /** Below the first line, without empty ones. */
    public List<Row> rows() {
        return rows;
    }

    /** As many values as the first line has names. */
    public boolean fits(Row row) {
        return row.values().size() == heading.names().size();
    }

    /** Empty where the file has no such column. @param row one that {@link #fits} */
    public String value(Row row, C column) {
        return heading.value(row.values(), column).strip();
    }

    public boolean has(C column) {
        return heading.places().containsKey(column);
    }

    public List<String> columnNames() {
        return heading.names();
    }

    /** Names in the first line that mean nothing to us. */
    public List<String> unknownColumns() {
        return heading.unknown();
    }

    public char separator() {
        return separator;
    }

    /** The one by which the first line names most columns of ours. */
    private static <C extends Enum<C> & ColumnName> char separator(String text, Layout<C> layout) {
        return SEPARATORS.stream()
                .max(Comparator.comparingLong(separator -> knownColumns(text, separator, layout)))
                .orElseThrow();
    }

    private static <C extends Enum<C> & ColumnName> long knownColumns(String text, char separator, Layout<C> layout) {
        try {
            return Row.of(text, separator, 1).stream()
                    .flatMap(row -> row.values().stream())
                    .filter(name -> ColumnName.named(layout.columns(), name).isPresent())
                    .count();
        } catch (QuoteLeftOpen notThisOne) {
            return 0;
        }
    }
}

package org.kith.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Values between separators, before anybody asks what they mean. @param number of the line it begins on, from 1 */
public record Row(int number, List<String> values) {

    /**
     * Rows with anything in them.
     *
     * @param most how many are wanted; the rest of the text is not read
     * @throws QuoteLeftOpen if quotation marks do not close
     */
    static List<Row> of(String text, char separator, int most) {
        List<Row> rows = new ArrayList<>();
        int number = 1;
        try (CSVParser parser = CSVParser.parse(text, format(separator))) {
            for (CSVRecord row : parser) {
                if (rows.size() == most) {
                    break;
                }
                if (row.stream().anyMatch(value -> !value.isBlank())) {
                    rows.add(new Row(number, row.stream().toList()));
                }
                number = Math.toIntExact(parser.getCurrentLineNumber()) + 1;
            }
        } catch (UncheckedIOException | IOException quotes) {
            throw new QuoteLeftOpen(number);
        }
        return rows;
    }

    /** Empty lines are not skipped by the parser but by us: they count when lines are numbered. */
    private static CSVFormat format(char separator) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
    }
}

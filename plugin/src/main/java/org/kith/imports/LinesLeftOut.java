package org.kith.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.kith.imports.file.FileLine;
import org.kith.imports.file.ListFile;
import org.kith.objectives.Problem;
import org.kith.page.Words;

/** The bad lines of a file as a file: each with its number and the reason, to be corrected and sent again as it is. */
final class LinesLeftOut {

    /** Spreadsheet programs take a CSV file without it for an older encoding. */
    static final String BYTE_ORDER_MARK = "\uFEFF";

    /** A value that begins so is run as a formula. See https://owasp.org/www-community/attacks/CSV_Injection */
    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

    private LinesLeftOut() {}

    static String of(ListFile file, Words words) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        CSVFormat format =
                CSVFormat.DEFAULT.builder().setDelimiter(file.separator()).get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            print(printer, words.text("imports.csv.line"), words.text("imports.csv.reason"), file.columnNames());
            for (FileLine line : file.bad()) {
                print(printer, String.valueOf(line.number()), reason(line, words), line.values());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void print(CSVPrinter printer, String number, String reason, List<String> values)
            throws IOException {
        printer.printRecord(Stream.concat(Stream.of(number, reason), values.stream())
                .map(LinesLeftOut::harmless)
                .toList());
    }

    private static String reason(FileLine line, Words words) {
        Problem problem = line.problem().orElseThrow();
        return words.text(problem.key(), problem.said());
    }

    private static String harmless(String value) {
        boolean formula = !value.isEmpty() && BEGINS_A_FORMULA.indexOf(value.charAt(0)) >= 0;
        return formula ? "'" + value : value;
    }
}

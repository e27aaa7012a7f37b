package org.kith.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A file that we give out, line by line, for a spreadsheet program. */
public final class CsvText {

    /** Spreadsheet programs take a CSV file without it for an older encoding. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    /** A value that begins so is run as a formula. See https://owasp.org/www-community/attacks/CSV_Injection */
    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

    private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
    private final CSVFormat format;

    public CsvText(char separator) {
        this.format = CSVFormat.DEFAULT.builder().setDelimiter(separator).get();
    }

    public void line(List<String> values) {
        try {
            new CSVPrinter(text, format)
                    .printRecord(values.stream().map(CsvText::harmless).toList());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** All lines so far. */
    public String text() {
        return text.toString();
    }

    private static String harmless(String value) {
        boolean formula = !value.isEmpty() && BEGINS_A_FORMULA.indexOf(value.charAt(0)) >= 0;
        return formula ? "'" + value : value;
    }
}

package org.kith.imports;

import java.util.List;
import java.util.stream.Stream;
import org.kith.file.CsvText;
import org.kith.imports.file.FileLine;
import org.kith.imports.file.ListFile;
import org.kith.page.Problem;
import org.kith.page.Words;

/** The bad lines of a file as a file: each with its number and the reason, to be corrected and sent again as it is. */
final class LinesLeftOut {

    private LinesLeftOut() {}

    static String of(ListFile file, Words words) {
        CsvText csv = new CsvText(file.separator());
        csv.line(with(words.text("imports.csv.line"), words.text("imports.csv.reason"), file.columnNames()));
        file.bad().forEach(line -> csv.line(with(String.valueOf(line.number()), reason(line, words), line.values())));
        return csv.text();
    }

    private static List<String> with(String number, String reason, List<String> values) {
        return Stream.concat(Stream.of(number, reason), values.stream()).toList();
    }

    private static String reason(FileLine line, Words words) {
        Problem problem = line.problem().orElseThrow();
        return words.text(problem.key(), problem.said());
    }
}

package org.kith.sis;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.families.StudentCircle;
import org.kith.file.CsvText;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.page.Words;
import org.kith.sis.PreviewView.Many;
import org.kith.sis.file.FamilyFile;
import org.kith.sis.file.Remark;
import org.kith.sis.match.Comparison;
import org.kith.sis.match.Outcome;
import org.kith.sis.match.Question;

/** The pages of one list: what it would do, how far it is, what it did. */
@Shared
class FamilyListPages {

    private final Reader reader;
    private final FamilyLists lists;
    private final Comparisons comparisons;

    @Inject
    FamilyListPages(Reader reader, FamilyLists lists, Comparisons comparisons) {
        this.reader = reader;
        this.lists = lists;
        this.comparisons = comparisons;
    }

    /** The page that belongs to where the list stands. While it runs, nothing is read that it is about to write. */
    Page of(StudentCircle circle, FamilyListView list) {
        return switch (list.state()) {
            case SHOWN -> page("sis/preview", preview(lists.task(circle, list.id()), list), list);
            case RUNNING, LEAVING -> page("sis/progress", list, list);
            case DONE, TAKEN_BACK, CANCELLED -> page("sis/done", list, list);
            case FAILED -> page("sis/failed", list, list);
        };
    }

    /** Each with its number and the reason, to be corrected and sent again as it is. */
    String linesLeftOut(ListTask task, Words words) {
        FamilyFile file = task.file();
        CsvText csv = new CsvText(file.separator());
        csv.line(with(words.text("imports.csv.line"), words.text("imports.csv.reason"), file.columnNames()));
        comparisons.of(task).outcomes().stream()
                .filter(Outcome::isSentBack)
                .forEach(outcome -> csv.line(with(
                        String.valueOf(outcome.row().number()),
                        reasons(outcome, words),
                        outcome.row().values())));
        return csv.text();
    }

    private PreviewView preview(ListTask task, FamilyListView list) {
        Comparison comparison = comparisons.of(task);
        List<Outcome> all = comparison.outcomes();
        return new PreviewView(
                list,
                comparison.counts(),
                all.stream()
                        .filter(Outcome::writes)
                        .sorted(Comparator.comparing((Outcome outcome) -> outcome.fate() == Outcome.Fate.NEW))
                        .limit(PreviewView.SHOWN)
                        .toList(),
                Many.of(all.stream()
                        .flatMap(outcome -> outcome.question().stream())
                        .sorted(Comparator.comparing(
                                (Question question) -> question.candidates().isEmpty()))
                        .toList()),
                Many.of(all.stream()
                        .filter(outcome -> outcome.question().isEmpty() && outcome.isSentBack())
                        .toList()),
                all.stream().anyMatch(Outcome::lacksZeros),
                String.join(", ", task.file().unknownColumns()));
    }

    private static String reasons(Outcome outcome, Words words) {
        return Stream.concat(outcome.problem().stream(), outcome.row().remarks().stream())
                .map(remark -> said(remark, words))
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    private static String said(Remark remark, Words words) {
        return words.text(remark.key(), remark.said());
    }

    private static List<String> with(String number, String reason, List<String> values) {
        return Stream.concat(Stream.of(number, reason), values.stream()).toList();
    }

    private Page page(String template, Object view, FamilyListView list) {
        return Page.of(template, view, reader.words().text("sis.title")).at(list.path());
    }
}

package org.kith.imports;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.families.Families;
import org.kith.file.FileRefused;
import org.kith.imports.Outcome.Fate;
import org.kith.imports.file.ListFile;
import org.kith.page.Page;
import org.kith.page.Problem;
import org.kith.page.Reader;
import org.kith.visitor.Visitor;

/** The pages of an import: choosing a file, what it would do, how far it is, what it did. */
@Shared
class ImportPages {

    private final Visitor visitor;
    private final Reader reader;
    private final Families families;
    private final Imports imports;
    private final Comparisons comparisons;

    @Inject
    ImportPages(Visitor visitor, Reader reader, Families families, Imports imports, Comparisons comparisons) {
        this.visitor = visitor;
        this.reader = reader;
        this.families = families;
        this.imports = imports;
        this.comparisons = comparisons;
    }

    Page choosing() {
        return upload("", Optional.empty(), false);
    }

    Page refused(String fileName, FileRefused reason) {
        Problem problem = new Problem("refusal." + reason.key() + ".text", List.of(reason.arguments()));
        return upload(fileName, Optional.of(problem), false).withStatus(reason.status());
    }

    /** The page that belongs to where the import stands. While it runs, nothing is read that it is about to write. */
    Page of(ImportView imported) {
        return switch (imported.state()) {
            case SHOWN -> page("imports/preview", preview(imported)).at(imported.path());
            case RUNNING -> page("imports/progress", run(imported)).at(imported.path());
            case DONE -> page("imports/done", run(imported)).at(imported.path());
            case FAILED -> page("imports/failed", run(imported)).at(imported.path());
            case CANCELLED -> upload("", Optional.empty(), true);
        };
    }

    private Page upload(String fileName, Optional<Problem> problem, boolean cancelled) {
        return page("imports/upload", new UploadView(course(), fileName, problem, cancelled))
                .at(ImportsResource.PATH);
    }

    private RunView run(ImportView imported) {
        return new RunView(course(), imported);
    }

    private PreviewView preview(ImportView imported) {
        ListFile file = ListFile.read(imports.text(visitor.course(), imported.id()));
        Comparison comparison = comparisons.of(visitor.course(), file);
        return new PreviewView(
                course(),
                imported,
                comparison.counts(),
                Stream.concat(with(Fate.CHANGED, comparison), with(Fate.NEW, comparison))
                        .limit(PreviewView.SHOWN)
                        .toList(),
                file.bad().stream().limit(PreviewView.SHOWN).toList(),
                String.join(", ", file.unknownColumns()));
    }

    private static Stream<Outcome> with(Fate fate, Comparison comparison) {
        return comparison.outcomes().stream().filter(outcome -> outcome.fate() == fate);
    }

    private String course() {
        return families.courseTitle(visitor.course());
    }

    private Page page(String template, Object view) {
        return Page.of(template, view, reader.words().text("objectives.bring-in"));
    }
}

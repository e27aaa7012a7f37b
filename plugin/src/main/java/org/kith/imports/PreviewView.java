package org.kith.imports;

import java.util.List;
import org.kith.imports.file.FileLine;

/**
 * What a file would do.
 *
 * @param shown lines that do something: first those that change what is there, then new ones
 * @param leftOut the first bad lines
 * @param unknownColumns joined for reading; empty when all columns are known
 */
public record PreviewView(
        String course,
        ImportView imported,
        Counts counts,
        List<Outcome> shown,
        List<FileLine> leftOut,
        String unknownColumns) {

    /** Lines of either kind on the page; the others are in the file, or to be fetched. */
    static final int SHOWN = 20;

    public int moreToDo() {
        return counts.toDo() - shown.size();
    }

    public int moreLeftOut() {
        return counts.leftOut() - leftOut.size();
    }
}

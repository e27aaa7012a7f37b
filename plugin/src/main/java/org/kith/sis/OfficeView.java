package org.kith.sis;

import java.util.List;
import java.util.Optional;
import org.kith.families.Named;
import org.kith.sis.file.FamilyFile;
import org.kith.sis.file.Remark;

/**
 * What {@code sis/office.jte} shows.
 *
 * @param find what was looked for; empty if nothing was
 * @param found the first students who fit
 * @param students how many there are
 * @param missing the first of those to whom nobody is linked
 * @param alone how many those are
 * @param lists brought in lately
 * @param sent what became of a file that was sent
 */
public record OfficeView(
        boolean wholeSchool,
        String find,
        List<Named> found,
        int students,
        List<Named> missing,
        int alone,
        List<FamilyListView> lists,
        Sent sent) {

    /** Names of either kind on the page. */
    public static final int SHOWN = 50;

    /**
     * @param fileName of the one that could not be read; empty when none was sent
     * @param problem why; empty if nothing went wrong
     * @param cancelled somebody has just decided against a list
     */
    public record Sent(String fileName, Optional<Remark> problem, boolean cancelled) {

        static final Sent NOTHING = new Sent("", Optional.empty(), false);
    }

    public int mostMegabytes() {
        return FamilyFile.LARGEST / (1024 * 1024);
    }

    public int mostLines() {
        return FamilyFile.MOST_LINES;
    }

    public boolean isLookedFor() {
        return !find.isEmpty();
    }
}

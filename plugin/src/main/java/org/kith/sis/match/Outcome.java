package org.kith.sis.match;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kith.sis.file.FamilyRow;
import org.kith.sis.file.Remark;

/**
 * What a line does.
 *
 * @param student's name; empty if it is not known
 * @param newcomer the guardian comes in with this line
 * @param changes what is added besides, ends of message keys
 * @param question a doubt or a conflict; empty if there is none
 * @param problem why the line stays out; empty if it does not
 */
public record Outcome(
        FamilyRow row,
        Fate fate,
        String student,
        boolean newcomer,
        List<String> changes,
        Optional<Step> step,
        Optional<Question> question,
        Optional<Remark> problem) {

    static final String ZEROS = "sis.problem.zeros";

    /** What becomes of a line. */
    public enum Fate {
        NEW("plus-lg", "chip chip--tint"),
        CHANGED("pencil", "chip chip--heed"),
        SAME("check-lg", "chip"),
        ASKED("question-circle", "chip"),
        /** It stands against what is there, and what is there stays. */
        CONFLICT("exclamation-circle", "chip"),
        LEFT_OUT("exclamation-circle", "chip");

        private final String icon;
        private final String chip;

        Fate(String icon, String chip) {
            this.icon = icon;
            this.chip = chip;
        }

        public String icon() {
            return icon;
        }

        /** Classes of its chip. */
        public String chip() {
            return chip;
        }

        /** End of message keys. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Outcome out(FamilyRow row, Remark problem) {
        return new Outcome(
                row, Fate.LEFT_OUT, "", false, List.of(), Optional.empty(), Optional.empty(), Optional.of(problem));
    }

    static Outcome asked(FamilyRow row, Question question) {
        return new Outcome(
                row,
                Fate.ASKED,
                "",
                false,
                List.of(),
                Optional.empty(),
                Optional.of(question),
                Optional.of(Remark.of("sis.problem.unanswered")));
    }

    public boolean writes() {
        return fate == Fate.NEW || fate == Fate.CHANGED;
    }

    /** It could be that a spreadsheet has dropped the zeros of its number. */
    public boolean lacksZeros() {
        return problem.filter(reason -> reason.key().equals(ZEROS)).isPresent();
    }

    /** Wholly or in part it is not read, and its sender gets it back. */
    public boolean isSentBack() {
        return problem.isPresent() || !row.remarks().isEmpty();
    }
}

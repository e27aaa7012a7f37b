package org.kith.objectives;

import java.util.Optional;
import java.util.UUID;

/**
 * What a teacher typed about an objective, or a line of a file.
 *
 * @param version of the objective the form was opened with; empty for a new one
 * @param once made when the form was shown: the same form sent twice counts once
 */
public record ObjectiveForm(
        Optional<String> code,
        String statement,
        Optional<String> subject,
        Optional<String> grade,
        Optional<Long> version,
        Optional<UUID> once) {

    /** Longest values in characters; the same limits stand in the form, in the file's preview and in the database. */
    public static final int LONGEST_CODE = 60;

    public static final int LONGEST_STATEMENT = 500;
    public static final int LONGEST_SUBJECT = 80;
    public static final int LONGEST_GRADE = 40;

    boolean sameWords(ObjectiveForm other) {
        return code.equals(other.code)
                && statement.equals(other.statement)
                && subject.equals(other.subject)
                && grade.equals(other.grade);
    }
}

package org.kith.sis.file;

import java.util.List;
import java.util.Optional;

/**
 * One line of the file.
 *
 * @param number where it begins, counted as an editor does, from 1
 * @param values as they stand in the file
 * @param student the school's number, or what the LMS calls the student
 * @param studentName for checking; empty if the line names none
 * @param household the school's label of a home; empty if it gives none
 * @param remarks what of the line is left out
 * @param problem why the whole line stays out; empty when it is good
 */
public record FamilyRow(
        int number,
        List<String> values,
        String student,
        String studentName,
        GuardianSaid guardian,
        String household,
        List<Remark> remarks,
        Optional<Remark> problem) {

    public boolean isGood() {
        return problem.isEmpty();
    }
}

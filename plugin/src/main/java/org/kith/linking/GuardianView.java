package org.kith.linking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.families.Named;

/**
 * What {@code linking/guardian.jte} shows: one guardian of one student, and what can be done about the two.
 *
 * @param others of the same student
 * @param named whether the name can be changed here, because no LMS says it
 * @param may what this visitor may decide
 * @param typed into one of the forms, while something about it is wrong
 * @param records of this person besides the one that stands for it
 */
public record GuardianView(
        Named student,
        FamilyGuardian guardian,
        List<FamilyGuardian> others,
        boolean named,
        May may,
        Typed typed,
        List<Named> records,
        Optional<Said> said) {

    public record May(boolean limit, boolean merge, boolean sendLinks) {}

    public String path() {
        return guardian.path();
    }

    public String studentPath() {
        return StudentView.path(student.id());
    }

    public String studentName() {
        return student.fullName().orElse("");
    }

    /** What stands in the form about this guardian: typed, or kept. */
    public Typed details() {
        return typed.fields().containsKey("version") ? typed : GuardianForm.typed(guardian);
    }

    /** Somebody has saved something else while the form was open. */
    public boolean isOvertaken() {
        return typed.problem().equals(GuardianPage.OVERTAKEN);
    }

    /** Sending the form again replaces what the reader has now been shown. */
    public String version() {
        return guardian.version();
    }

    /** What stands in the form for a limit. */
    public Typed limit() {
        return typed.fields().containsKey("kind") ? typed : Typed.NOTHING;
    }

    /** Homes of the others, where this one does not live yet. */
    public Map<UUID, List<FamilyGuardian>> homes() {
        Map<UUID, List<FamilyGuardian>> homes = StudentView.homes(others);
        homes.remove(guardian.link().household());
        return homes;
    }

    /** Others of the same home. */
    public List<FamilyGuardian> together() {
        return others.stream()
                .filter(other -> other.link().holds()
                        && other.link().household().equals(guardian.link().household()))
                .toList();
    }
}

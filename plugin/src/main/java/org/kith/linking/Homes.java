package org.kith.linking;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.page.NotFound;

/** The homes of a student, as a form names them. */
final class Homes {

    /** As a form says it. */
    static final String OWN = "own";

    private Homes() {}

    /**
     * Of a home typed into a form.
     *
     * @return empty for one of the guardian's own
     * @throws NotFound if it is no home of this student
     */
    static Optional<UUID> chosen(List<FamilyGuardian> guardians, String typed) {
        if (typed.isEmpty() || typed.equals(OWN)) {
            return Optional.empty();
        }
        return Optional.of(StudentView.homes(guardians).keySet().stream()
                .filter(home -> home.toString().equals(typed))
                .findFirst()
                .orElseThrow(NotFound::new));
    }
}

package org.kith.conferences.calls;

import java.util.List;
import java.util.Optional;
import org.kith.conferences.Mode;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundTimes;
import org.kith.families.Named;

/**
 * To whom of a student without a meeting a call can be offered.
 *
 * @param made what their homes were offered
 * @param said message key of what has just been done
 */
public record OfferView(
        RoundFacts round,
        RoundTimes times,
        Named student,
        List<Who> guardians,
        List<OfferFacts> made,
        Optional<String> said) {

    /** A guardian. @param reaches where a letter goes, as a page may show it; empty if none can */
    public record Who(Named named, Optional<String> reaches) {}

    public String path() {
        return roundPath() + "/offers/" + student.id();
    }

    public String roundPath() {
        return "/panel/rounds/" + round.id();
    }

    /** Whoever is offered a visit says then where and when, and the teacher answers among the visits. */
    public boolean hasVisits() {
        return round.plan().modes().contains(Mode.HOME_VISIT);
    }
}

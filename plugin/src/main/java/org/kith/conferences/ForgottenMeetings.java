package org.kith.conferences;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.kith.Shared;
import org.kith.families.PersonForgotten;

/** Removes what stands about a person who is being forgotten: what they have booked or keep, what was booked about them, and what was. */
@Shared
public class ForgottenMeetings {

    private static final List<String> ABOUT_PEOPLE = List.of(
            "Claim c where c.about.guardianId in :records or c.about.studentId in :records",
            "PastClaim c where c.about.guardianId in :records or c.about.studentId in :records");

    private final ForgottenRows rows;

    @Inject
    ForgottenMeetings(ForgottenRows rows) {
        this.rows = rows;
    }

    /** Their times are free again. */
    void forget(@Observes PersonForgotten person) {
        rows.with(person, ABOUT_PEOPLE);
    }
}

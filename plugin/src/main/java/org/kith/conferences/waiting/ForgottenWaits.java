package org.kith.conferences.waiting;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.kith.Shared;
import org.kith.conferences.ForgottenRows;
import org.kith.families.PersonForgotten;

/** Removes the places in line of a person who is being forgotten, and of others for them, with what was offered. */
@Shared
public class ForgottenWaits {

    private static final List<String> ABOUT_PEOPLE =
            List.of("Wait w where w.about.guardianId in :records or w.about.studentId in :records");

    private final ForgottenRows rows;

    @Inject
    ForgottenWaits(ForgottenRows rows) {
        this.rows = rows;
    }

    void forget(@Observes PersonForgotten person) {
        rows.with(person, ABOUT_PEOPLE);
    }
}

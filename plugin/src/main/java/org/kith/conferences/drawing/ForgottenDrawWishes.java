package org.kith.conferences.drawing;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.kith.Shared;
import org.kith.conferences.ForgottenRows;
import org.kith.families.PersonForgotten;

/** Removes the wishes of a person who is being forgotten, and of others for them. What a record says about a number stays; it names nobody. */
@Shared
public class ForgottenDrawWishes {

    private static final List<String> ABOUT_PEOPLE =
            List.of("DrawWish w where w.about.guardianId in :records or w.about.studentId in :records");

    private final ForgottenRows rows;

    @Inject
    ForgottenDrawWishes(ForgottenRows rows) {
        this.rows = rows;
    }

    void forget(@Observes PersonForgotten person) {
        rows.with(person, ABOUT_PEOPLE);
    }
}

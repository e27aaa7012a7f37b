package org.kith.conferences.calls;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kith.Shared;
import org.kith.conferences.ForgottenRows;
import org.kith.families.PersonForgotten;
import org.kith.school.Purge;
import org.kith.school.RecordKind;

/** Removes offers: with the person they are about, and as long after they were made as the school says. */
@Shared
public class ForgottenOffers implements Purge {

    private static final List<String> ABOUT_PEOPLE =
            List.of("Offer o where o.about.guardianId in :records or o.about.studentId in :records");

    private static final List<String> OLD =
            List.of("Offer o where o.about.courseId in :courses and o.offeredAt < :before");

    private final ForgottenRows rows;

    @Inject
    ForgottenOffers(ForgottenRows rows) {
        this.rows = rows;
    }

    void forget(@Observes PersonForgotten person) {
        rows.with(person, ABOUT_PEOPLE);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.NOTES;
    }

    @Override
    public int purge(UUID platform, Instant before) {
        return rows.before(platform, before, OLD);
    }
}

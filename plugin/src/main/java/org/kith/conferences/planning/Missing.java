package org.kith.conferences.planning;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.conferences.Meeting;
import org.kith.families.Named;

/**
 * A home of a student without a meeting, and what we know about why.
 *
 * @param guardian about whom the sentence is; empty if about nobody
 * @param at the moment it speaks of
 * @param home which of the student's homes; empty where there is no other that could be meant
 */
public record Missing(Named student, Why why, String guardian, Optional<Instant> at, Optional<Home> home) {

    /** In the order in which a teacher can do something about it. */
    public enum Why {
        /** No guardian is linked whom we may tell. */
        NOBODY,
        RETURNED,
        NO_WAY,
        NOT_SEEN,
        OPENED,
        /** Waits until times are given out. */
        WISHED;

        /** End of the message that says it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** One of several homes of a student, each of which meets the teacher by itself; a teacher knows it by its guardians. */
    public record Home(UUID household, List<Named> guardians) {

        /** @param nameless for whom no LMS has told a name */
        public String names(String nameless) {
            return guardians.stream()
                    .map(guardian -> guardian.fullName().orElse(nameless))
                    .collect(Collectors.joining(", "));
        }

        private boolean has(UUID guardian) {
            return guardians.stream().anyMatch(one -> one.id().equals(guardian));
        }
    }

    public String name() {
        return student.fullName().orElse("");
    }

    /** Whether it is about this student, and about the home of this guardian. */
    public boolean concerns(UUID child, UUID guardian) {
        return student.id().equals(child) && home.map(one -> one.has(guardian)).orElse(true);
    }

    /** Whether such a meeting would be this home's. */
    boolean isOf(Meeting meeting) {
        return student.id().equals(meeting.child())
                && home.map(one -> meeting.isOf(one.household())
                                || one.has(meeting.home().guardian()))
                        .orElse(true);
    }
}

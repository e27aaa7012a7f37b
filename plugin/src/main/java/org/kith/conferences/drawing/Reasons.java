package org.kith.conferences.drawing;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kith.Shared;
import org.kith.conferences.Meeting;
import org.kith.conferences.Needs;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules;
import org.kith.conferences.RoundState;
import org.kith.conferences.booking.OwnMeeting;
import org.kith.conferences.booking.OwnMeetings;
import org.kith.conferences.opening.PriorityReason;
import org.kith.families.Guardians;

/** Decides which reasons count for a wish: by what the family needs, and by what Kith knows of its homes and children. */
@Shared
public class Reasons {

    private final OwnMeetings meetings;
    private final Guardians guardians;
    private final Clock clock;

    @Inject
    Reasons(OwnMeetings meetings, Guardians guardians, Clock clock) {
        this.meetings = meetings;
        this.guardians = guardians;
        this.clock = clock;
    }

    public Set<PriorityReason> of(RoundFacts round, Meeting meeting, Needs needs) {
        Set<PriorityReason> reasons = EnumSet.noneOf(PriorityReason.class);
        if (!needs.interpreter().isEmpty()) {
            reasons.add(PriorityReason.INTERPRETER);
        }
        if (needs.ride()) {
            reasons.add(PriorityReason.RIDE);
        }
        if (round.plan().rules().homes() == RoundRules.Homes.EACH && hasOtherHome(meeting)) {
            reasons.add(PriorityReason.TWO_HOUSEHOLDS);
        }
        if (children(round, meeting) > 1) {
            reasons.add(PriorityReason.SEVERAL_CHILDREN);
        }
        return reasons;
    }

    private boolean hasOtherHome(Meeting meeting) {
        return guardians.anywhere(List.of(meeting.child())).stream()
                .anyMatch(link ->
                        link.holds() && !link.household().equals(meeting.home().household()));
    }

    /** With conferences to come in the same school. */
    private long children(RoundFacts round, Meeting meeting) {
        return meetings.toTell(meeting.home().guardian()).stream()
                .filter(own -> own.round().platform().equals(round.platform()) && isToCome(own.round()))
                .map(OwnMeeting::meeting)
                .map(Meeting::child)
                .distinct()
                .count();
    }

    private boolean isToCome(RoundFacts round) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, round.zone());
        return round.state() == RoundState.OPEN
                && round.plan().availability().days().stream().anyMatch(day -> !day.isBefore(today));
    }
}

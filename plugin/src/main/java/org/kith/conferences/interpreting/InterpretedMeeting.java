package org.kith.conferences.interpreting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.HostFacts;
import org.kith.conferences.MeetingPlace;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules;

/** A booked meeting for which an interpreter was asked. @param placed who is there; empty for nobody yet */
public record InterpretedMeeting(ClaimFacts claim, RoundFacts round, HostFacts host, Optional<Placed> placed) {

    public UUID id() {
        return claim.id();
    }

    public String language() {
        return claim.wish().needs().interpreter();
    }

    public LocalDate day() {
        return claim.time().start().atZone(round.zone()).toLocalDate();
    }

    public MeetingPlace where() {
        return host.where().unless(claim.slot().offer().place());
    }

    /** Who sits there beside the interpreter, as far as one knows: teacher, guardian, the student who takes part, the other home. */
    public int people() {
        int student = round.plan().rules().student() == RoundRules.Part.AWAY ? 0 : 1;
        int other = claim.wish().needs().secondHome() ? 1 : 0;
        return 2 + student + other;
    }

    /** Whether the family has said that it comes. */
    public boolean isConfirmed() {
        return placed.flatMap(Placed::confirmed).isPresent();
    }

    boolean isPlaced() {
        return placed.isPresent();
    }
}

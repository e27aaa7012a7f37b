package org.kith.conferences.booking;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kith.Shared;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.Slots;
import org.kith.conferences.interpreting.MoveQuestions;

/** Which other time a family is asked about. */
@Shared
class AskedMoves {

    private final MoveQuestions questions;
    private final Slots slots;

    @Inject
    AskedMoves(MoveQuestions questions, Slots slots) {
        this.questions = questions;
        this.slots = slots;
    }

    /** Empty if it is not, has said no, or the time has begun. */
    Optional<SlotFacts> of(ClaimFacts claim, Instant now) {
        if (claim.wish().needs().interpreter().isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(questions.of(List.of(claim.id())).get(claim.id()))
                .filter(asked -> asked.declined().isEmpty())
                .flatMap(asked -> slots.ofHosts(List.of(claim.slot().host())).stream()
                        .filter(slot -> slot.id().equals(asked.slot()))
                        .findFirst())
                .filter(slot -> slot.time().start().isAfter(now));
    }
}

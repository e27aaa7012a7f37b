package org.kith.conferences.planning;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.Wish;
import org.kith.conferences.booking.KeptWishes;
import org.kith.conferences.booking.OwnMeeting;
import org.kith.households.Link;
import org.kith.visitor.Visitor;

/** What families have said for meetings that a teacher moves for them. */
@Shared
class SaidBefore {

    private final CourseRounds rounds;
    private final CourseGuardians guardians;
    private final KeptWishes wishes;
    private final Visitor visitor;

    @Inject
    SaidBefore(CourseRounds rounds, CourseGuardians guardians, KeptWishes wishes, Visitor visitor) {
        this.rounds = rounds;
        this.guardians = guardians;
        this.wishes = wishes;
        this.visitor = visitor;
    }

    /**
     * The meeting that will move, where there can be only one. Empty for a child of two homes: nobody has said yet which of them it is
     * about, and neither reads what the other has said.
     */
    Optional<ClaimFacts> of(RoundFacts round, UUID student) {
        List<UUID> homes = homes(student);
        return rounds.booked(round).stream()
                .filter(claim -> claim.meeting().child().equals(student))
                .filter(claim -> round.plan().rules().perChild() == 1)
                .filter(claim -> homes.equals(List.of(claim.meeting().home().household())))
                .findFirst();
    }

    /** What holds from now on. For a child of two homes all stays if the teacher has typed nothing: the form could not begin with it. */
    Wish with(OwnMeeting own, Wish typed) {
        Wish before = wishes.of(own, Optional.empty());
        Wish said = typed.phone().isEmpty() ? typed.calling(before.phone()) : typed;
        boolean unsaid = typed.calling("").equals(Wish.NONE)
                && homes(own.meeting().child()).size() > 1;
        return unsaid ? before.calling(said.phone()) : said;
    }

    private List<UUID> homes(UUID student) {
        return guardians.of(visitor.course(), List.of(student)).stream()
                .map(Link::household)
                .distinct()
                .toList();
    }
}

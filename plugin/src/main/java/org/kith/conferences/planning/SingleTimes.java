package org.kith.conferences.planning;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Ending;
import org.kith.conferences.Parting;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.SlotInUse;
import org.kith.conferences.SlotOffer;
import org.kith.conferences.SlotOverlaps;
import org.kith.page.AtTheSameMoment;
import org.kith.page.Page;
import org.kith.page.Problem;
import org.kith.visitor.Visitor;

/** Adds, changes and takes away single times, with a few words to the family that has booked one. */
@Shared
class SingleTimes {

    private static final int NOT_ACCEPTED = 422;

    /** A family has booked or moved while the teacher wrote: the words are kept, and the page says who is booked now. */
    private static final Optional<Problem> MEANWHILE = Optional.of(Problem.of("rounds.problem.meanwhile"));

    private final CourseRounds rounds;
    private final RoundSteps steps;
    private final SlotPages pages;
    private final Clock clock;

    @Inject
    Visitor visitor;

    @Inject
    RoundFamilies people;

    @Inject
    SingleTimes(CourseRounds rounds, RoundSteps steps, SlotPages pages, Clock clock) {
        this.rounds = rounds;
        this.steps = steps;
        this.pages = pages;
        this.clock = clock;
    }

    Page add(RoundFacts round, RoundEntry entry) {
        SlotReader read = new SlotReader(entry.typed());
        Optional<SlotOffer> offer = read.offer(round.zone(), clock.instant());
        if (offer.isEmpty()) {
            return pages.again(round, Optional.empty(), entry.with(read.problems()), Optional.empty());
        }
        try {
            steps.add(rounds.host(round), offer.get());
            return pages.list(round, Optional.empty(), Optional.of("rounds.said.slot-added"));
        } catch (SlotOverlaps | AtTheSameMoment refused) {
            return pages.again(round, Optional.empty(), entry, Optional.of(refused));
        }
    }

    Page change(RoundFacts round, UUID id, RoundEntry entry) {
        SlotFacts slot = rounds.slot(round, id);
        SlotReader read = new SlotReader(entry.typed());
        Optional<SlotOffer> offer = read.offer(round.zone(), clock.instant());
        if (offer.isEmpty()) {
            return pages.again(round, Optional.of(id), entry.with(read.problems()), Optional.empty());
        }
        Farewell words = Farewell.of(entry.typed().value("message"));
        Optional<Problem> missing = words.problem().filter(problem -> isOffered(round, id));
        if (missing.isPresent()) {
            RoundEntry again = entry.with(Map.of("message", missing.get()));
            return pages.again(round, Optional.of(id), again, Optional.empty());
        }
        try {
            steps.change(round.id(), slot.id(), offer.get(), words.message());
            return pages.list(round, Optional.empty(), Optional.of("rounds.said.slot-changed"));
        } catch (SlotInUse | SlotOverlaps | AtTheSameMoment refused) {
            return pages.again(round, Optional.of(id), entry, Optional.of(refused));
        }
    }

    private boolean isOffered(RoundFacts round, UUID slot) {
        return rounds.promised(round, slot).stream().anyMatch(claim -> !claim.isBooked());
    }

    /** Nobody loses a meeting without a word: it is asked for where somebody has booked. */
    Page remove(RoundFacts round, UUID id, Farewell farewell) {
        SlotFacts slot = rounds.slot(round, id);
        List<ClaimFacts> promised = rounds.promised(round, id);
        String said = removed(round, promised);
        if (!promised.isEmpty() && farewell.problem().isPresent()) {
            return pages.removal(round, slot, farewell.message(), farewell.problem())
                    .withStatus(NOT_ACCEPTED);
        }
        try {
            List<UUID> booked = promised.stream()
                    .filter(ClaimFacts::isBooked)
                    .map(ClaimFacts::id)
                    .toList();
            steps.remove(round.id(), id, booked, parting(farewell));
        } catch (SlotInUse | AtTheSameMoment meanwhile) {
            return pages.removal(round, slot, farewell.message(), MEANWHILE).withStatus(meanwhile.status());
        }
        return pages.list(round, Optional.empty(), Optional.of(said));
    }

    private String removed(RoundFacts round, List<ClaimFacts> promised) {
        if (promised.isEmpty()) {
            return "rounds.said.slot-removed";
        }
        return people.told(round, promised).isEmpty() ? "rounds.said.family-untold" : "rounds.said.family-told";
    }

    /** What is said when this meeting is cancelled; to be asked before it is. */
    String cancelled(RoundFacts round, UUID id) {
        boolean untold = people.told(round, List.of(rounds.booking(round, id))).isEmpty();
        return untold ? "rounds.said.cancelled-untold" : "rounds.said.cancelled";
    }

    /** The time stays and is free again. Empty if it is; else the page with the words again. */
    Optional<Page> cancel(RoundFacts round, UUID id, Farewell farewell) {
        ClaimFacts booking = rounds.booking(round, id);
        if (farewell.problem().isPresent()) {
            return Optional.of(pages.cancellation(round, booking, farewell.message(), farewell.problem())
                    .withStatus(NOT_ACCEPTED));
        }
        try {
            steps.cancel(round.id(), id, parting(farewell));
            return Optional.empty();
        } catch (AtTheSameMoment meanwhile) {
            ClaimFacts now = rounds.booking(round, id);
            return Optional.of(pages.cancellation(round, now, farewell.message(), MEANWHILE)
                    .withStatus(meanwhile.status()));
        }
    }

    private Parting parting(Farewell farewell) {
        return new Parting(Ending.REMOVED, farewell.message(), visitor.person());
    }
}

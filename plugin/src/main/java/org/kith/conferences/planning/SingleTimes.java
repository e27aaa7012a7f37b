package org.kith.conferences.planning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Claims;
import org.kith.conferences.Ending;
import org.kith.conferences.Parting;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.SlotInUse;
import org.kith.conferences.SlotOffer;
import org.kith.conferences.SlotOverlaps;
import org.kith.conferences.Timetables;
import org.kith.page.Page;
import org.kith.visitor.Visitor;

/** Adds, changes and takes away single times, with a few words to the family that has booked one. */
@Dependent
class SingleTimes {

    private static final int NOT_ACCEPTED = 422;

    private final CourseRounds rounds;
    private final Timetables timetables;
    private final Claims claims;
    private final SlotPages pages;
    private final Clock clock;

    @Inject
    Visitor visitor;

    @Inject
    SingleTimes(CourseRounds rounds, Timetables timetables, Claims claims, SlotPages pages, Clock clock) {
        this.rounds = rounds;
        this.timetables = timetables;
        this.claims = claims;
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
            timetables.add(rounds.host(round), offer.get());
            return pages.list(round, Optional.empty(), Optional.of("rounds.said.slot-added"));
        } catch (SlotOverlaps refused) {
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
        try {
            timetables.change(round.id(), slot.id(), offer.get());
            return pages.list(round, Optional.empty(), Optional.of("rounds.said.slot-changed"));
        } catch (SlotInUse refused) {
            return pages.again(round, Optional.of(id), entry, Optional.of(refused));
        }
    }

    /** Nobody loses a meeting without a word: it is asked for where somebody has booked. */
    Page remove(RoundFacts round, UUID id, Farewell farewell) {
        SlotFacts slot = rounds.slot(round, id);
        List<ClaimFacts> booked = rounds.booked(round).stream()
                .filter(claim -> claim.slot().id().equals(id))
                .toList();
        if (!booked.isEmpty() && farewell.problem().isPresent()) {
            return pages.removal(round, slot, farewell.message(), farewell.problem())
                    .withStatus(NOT_ACCEPTED);
        }
        booked.forEach(claim -> claims.remove(round.id(), claim.id(), parting(farewell)));
        timetables.remove(round.id(), id);
        return pages.list(
                round,
                Optional.empty(),
                Optional.of(booked.isEmpty() ? "rounds.said.slot-removed" : "rounds.said.family-told"));
    }

    /** The time stays and is free again. Empty if the family would get no word. */
    boolean cancel(RoundFacts round, ClaimFacts booking, Farewell farewell) {
        boolean said = farewell.problem().isEmpty();
        if (said) {
            claims.remove(round.id(), booking.id(), parting(farewell));
        }
        return said;
    }

    private Parting parting(Farewell farewell) {
        return new Parting(Ending.REMOVED, farewell.message(), visitor.person());
    }
}

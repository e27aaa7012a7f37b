package org.kith.conferences.drawing;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.conferences.Bookings;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Meeting;
import org.kith.conferences.Offers;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.Rounds;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.Slots;
import org.kith.conferences.Span;
import org.kith.conferences.TeachersElsewhere;
import org.kith.conferences.booking.OwnMeetings;
import org.kith.conferences.visits.BesideVisits;
import org.kith.families.Families;

/** Finds the wishes that take part in a draw, with all that must be asked about each: before anything is locked, because it takes a while. */
@Shared
public class Candidates {

    private final DrawWishes wishes;
    private final Reasons reasons;
    private final OwnMeetings meetings;
    private final Bookings bookings;
    private final Clock clock;

    @Inject
    Offers offers;

    @Inject
    Families families;

    @Inject
    Slots slots;

    @Inject
    Rounds rounds;

    @Inject
    TeachersElsewhere teachers;

    @Inject
    BesideVisits visits;

    @Inject
    Candidates(DrawWishes wishes, Reasons reasons, OwnMeetings meetings, Bookings bookings, Clock clock) {
        this.wishes = wishes;
        this.reasons = reasons;
        this.meetings = meetings;
        this.bookings = bookings;
        this.clock = clock;
    }

    /** Where homes come together, the wish of whoever said it last. */
    @Transactional(TxType.REQUIRES_NEW)
    public Entrants of(RoundFacts round) {
        List<DrawWishFacts> all = wishes.ofRound(round.id());
        List<SlotFacts> times = slots.of(round.id());
        Optional<Span> evenings = Span.over(times.stream().map(SlotFacts::time).toList());
        List<Candidate> candidates = all.stream()
                .filter(wish -> wish.is(DrawWishState.OPEN) && isPossible(wish.meeting()))
                .collect(Collectors.toMap(Candidates::party, wish -> wish, BinaryOperator.maxBy(age())))
                .values()
                .stream()
                .map(wish -> candidate(round, wish, evenings))
                .toList();
        return new Entrants(all, candidates, away(round, times));
    }

    private Set<UUID> away(RoundFacts round, List<SlotFacts> times) {
        return teachers.kept(rounds.hosts(round.id()), times).stream()
                .map(SlotFacts::id)
                .collect(Collectors.toSet());
    }

    /** Whether they may know of it today, and may have one more. */
    private boolean isPossible(Meeting meeting) {
        return meetings.told(meeting).isPresent() && !offers.hasAll(meeting);
    }

    private Candidate candidate(RoundFacts round, DrawWishFacts wish, Optional<Span> evenings) {
        UUID guardian = wish.meeting().home().guardian();
        List<UUID> keys = new ArrayList<>(families.recordsOf(guardian));
        keys.add(wish.meeting().home().household());
        Stream<Span> meets =
                bookings.ofGuardian(guardian, clock.instant()).stream().map(ClaimFacts::time);
        Stream<Span> visited = evenings.stream()
                .flatMap(within -> visits.received(wish.meeting().home(), within).stream())
                .flatMap(visit -> visit.time().stream());
        List<Span> busy = Stream.concat(meets, visited).toList();
        return new Candidate(wish, reasons.of(round, wish.meeting(), wish.wish().needs()), keys, busy);
    }

    private static Comparator<DrawWishFacts> age() {
        return Comparator.comparing(DrawWishFacts::changed).thenComparing(DrawWishFacts::id);
    }

    private static List<UUID> party(DrawWishFacts wish) {
        Meeting meeting = wish.meeting();
        return Stream.of(meeting.course(), meeting.child(), meeting.party()).toList();
    }
}

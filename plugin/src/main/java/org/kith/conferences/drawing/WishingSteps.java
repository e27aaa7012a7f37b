package org.kith.conferences.drawing;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kith.Shared;
import org.kith.conferences.AlreadyBooked;
import org.kith.conferences.BookingChanged;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Meeting;
import org.kith.conferences.Offers;
import org.kith.conferences.Rounds;
import org.kith.conferences.Wish;

/** What families do about their wishes, each in a transaction of its own. The round is locked, so that a wish comes before the draw or not at all. */
@Shared
public class WishingSteps {

    private final Rounds rounds;
    private final DrawWishes wishes;
    private final Offers offers;
    private final GivenTimes times;
    private final Clock clock;

    @Inject
    WishingSteps(Rounds rounds, DrawWishes wishes, Offers offers, GivenTimes times, Clock clock) {
        this.rounds = rounds;
        this.wishes = wishes;
        this.offers = offers;
        this.times = times;
        this.clock = clock;
    }

    /**
     * Wishes, or wishes something else.
     *
     * @throws WishesClosed if nobody wishes now
     * @throws AlreadyBooked if the home has all its meetings
     * @throws NothingWished if no time is among it
     * @throws WishedTimeGone if a time that was not wished for before is not given out
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void wish(Meeting meeting, WishedTimes wanted, Wish said) {
        demandOpen(meeting);
        if (offers.hasAll(meeting)) {
            throw new AlreadyBooked();
        }
        if (wanted.isNothing()) {
            throw new NothingWished();
        }
        Set<WishedTime> known = wishes.of(meeting).stream()
                .flatMap(before -> before.times().times().stream())
                .collect(Collectors.toSet());
        known.addAll(times.of(meeting));
        if (!known.containsAll(wanted.times())) {
            throw new WishedTimeGone();
        }
        wishes.keep(meeting, wanted, said);
    }

    /** @throws WishesClosed if it is too late */
    @Transactional(TxType.REQUIRES_NEW)
    public void withdraw(Meeting meeting) {
        demandOpen(meeting);
        wishes.withdraw(meeting);
    }

    /** Whoever has got a time needs none of the draw any more. Before letters are written, as with those who wait. */
    void leave(@Observes @Priority(100) BookingChanged change) {
        if (change.before().isEmpty()) {
            change.now().ifPresent(this::leave);
        }
    }

    private void leave(ClaimFacts booked) {
        wishes.about(booked.meeting()).stream()
                .filter(wish -> isOf(wish, booked.meeting()))
                .forEach(wish -> next(wish).ifPresent(state -> wishes.become(wish.id(), state)));
    }

    /** Where homes come together, all of them have that time. */
    private boolean isOf(DrawWishFacts wish, Meeting booked) {
        boolean own = wish.meeting().isOf(booked.home().household());
        return (own || wish.meeting().isSame(booked))
                && (wish.is(DrawWishState.GRANTED) || offers.hasAll(wish.meeting()));
    }

    private static Optional<DrawWishState> next(DrawWishFacts wish) {
        return switch (wish.state()) {
            case OPEN -> Optional.of(DrawWishState.ELSEWHERE);
            case GRANTED -> Optional.of(DrawWishState.BOOKED);
            default -> Optional.empty();
        };
    }

    private void demandOpen(Meeting meeting) {
        rounds.lock(meeting.round());
        if (!rounds.in(meeting.course(), meeting.round()).wishesAt(clock.instant())) {
            throw new WishesClosed();
        }
    }
}

package org.kith.conferences.drawing;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.conferences.Choice;
import org.kith.conferences.Claims;
import org.kith.conferences.LineMoves;
import org.kith.conferences.Mode;
import org.kith.conferences.Offers;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.Rounds;
import org.kith.conferences.SeatWanted;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.SlotTaken;
import org.kith.conferences.Wish;
import org.kith.conferences.booking.OwnMeetings;
import org.kith.conferences.booking.Phones;
import org.kith.conferences.visits.BesideVisits;
import org.kith.conferences.waiting.Place;
import org.kith.conferences.waiting.Waits;

/** Does what a draw has fixed, one home after the other, each in a transaction of its own: a server that stops in between goes on later. */
@Shared
public class GivingSteps {

    /** Of the offer by which a seat is taken before it is booked in the same transaction. */
    private static final Duration MOMENT = Duration.ofMinutes(1);

    private final Offers offers;
    private final Claims claims;
    private final DrawWishes wishes;
    private final Waits waits;
    private final Clock clock;

    @Inject
    Rounds rounds;

    @Inject
    DrawRecords records;

    @Inject
    OwnMeetings meetings;

    @Inject
    Phones phones;

    @Inject
    BesideVisits visits;

    @Inject
    Event<DrawNews> news;

    @Inject
    Event<LineMoves> moves;

    @Inject
    GivingSteps(Offers offers, Claims claims, DrawWishes wishes, Waits waits, Clock clock) {
        this.offers = offers;
        this.claims = claims;
        this.wishes = wishes;
        this.waits = waits;
        this.clock = clock;
    }

    @Transactional(TxType.REQUIRES_NEW)
    public List<DrawWishFacts> granted(UUID round) {
        return wishes.granted(round);
    }

    /** By the rules of every booking. @throws org.kith.page.Refusal if one of them says no by now */
    @Transactional(TxType.REQUIRES_NEW)
    public void give(DrawWishFacts granted) {
        visits.lock(granted.meeting().home());
        UUID id = granted.reserved().get(0);
        SlotFacts slot = offers.locked(granted.meeting().round(), id).orElseThrow(SlotTaken::new);
        Optional<DrawWishFacts> wish = wishes.locked(granted.id()).filter(still -> still.is(DrawWishState.GRANTED));
        wish.ifPresent(own -> book(own, slot));
    }

    private void book(DrawWishFacts own, SlotFacts slot) {
        UUID guardian = own.meeting().home().guardian();
        Mode mode = slot.offer().bookable().stream()
                .filter(way ->
                        own.times().ways().isEmpty() || own.times().ways().contains(way))
                .min(Comparator.naturalOrder())
                .orElseThrow(SlotTaken::new);
        Wish said = phones.with(own.wish(), mode, guardian);
        Instant until = clock.instant().plus(MOMENT);
        offers.offer(own.meeting(), new Choice(slot.id(), mode, Optional.empty()), said, until);
        claims.book(own.meeting(), slot.id(), said, guardian);
    }

    /** What was given cannot be had any more: the home waits first in line. */
    @Transactional(TxType.REQUIRES_NEW)
    public void giveUp(DrawWishFacts granted) {
        wishes.locked(granted.id())
                .filter(still -> still.is(DrawWishState.GRANTED))
                .ifPresent(still -> wishes.become(still.id(), DrawWishState.NOT_GRANTED));
    }

    /** Asked under the lock of the slot. @throws SlotTaken if what is free of it was given to others */
    void demandFree(@Observes SeatWanted wanted) {
        UUID slot = wanted.slot().id();
        long given = wishes.granted(wanted.meeting().round()).stream()
                .filter(wish -> wish.reserved().contains(slot))
                .filter(wish -> !wish.meeting().isSame(wanted.meeting()))
                .count();
        if (given > 0 && given >= wanted.free()) {
            throw new SlotTaken();
        }
    }

    /** When all is given: those without a time wait, in the order of the draw, and from now on whoever comes first has the choice. */
    @Transactional(TxType.REQUIRES_NEW)
    public void end(RoundFacts round) {
        rounds.lock(round.id());
        Instant drawn = records.madeAt(round.id()).orElseThrow();
        List<DrawWishFacts> all = wishes.ofRound(round.id());
        if (all.stream().anyMatch(wish -> wish.is(DrawWishState.GRANTED))) {
            return;
        }
        all.stream()
                .filter(wish -> wish.is(DrawWishState.NOT_GRANTED) || wish.is(DrawWishState.OPEN))
                .forEach(wish -> stand(wish, new Place(drawn, wish.turn() == 0 ? all.size() + 1 : wish.turn()), round));
        rounds.endDraw(round.id());
        moves.fire(new LineMoves(round.id()));
    }

    private void stand(DrawWishFacts wish, Place place, RoundFacts round) {
        boolean told = meetings.told(wish.meeting()).isPresent();
        if (told) {
            waits.joinAt(place, wish.meeting(), wish.times().inLine(round), wish.wish());
        }
        wishes.become(wish.id(), told ? DrawWishState.IN_LINE : DrawWishState.LEFT_OUT);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public List<DrawWishFacts> untold() {
        return wishes.inLine();
    }

    /** Once, that there was no time. */
    @Transactional(TxType.REQUIRES_NEW)
    public void tell(DrawWishFacts untold) {
        wishes.locked(untold.id())
                .filter(wish -> wish.is(DrawWishState.IN_LINE))
                .ifPresent(wish -> {
                    wishes.become(wish.id(), DrawWishState.WAITS);
                    news.fire(new DrawNews(
                            DrawNews.Kind.NO_TIME,
                            wish,
                            clock.instant(),
                            wish.id().toString()));
                });
    }
}

package org.kith.conferences.waiting;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kith.Shared;
import org.kith.conferences.Bookings;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Meeting;
import org.kith.conferences.Offers;
import org.kith.conferences.RoundRules;
import org.kith.conferences.booking.OwnMeeting;

/** Tells guardians how they stand in line. */
@Shared
public class WaitingCards {

    private final Waits waits;
    private final Bookings bookings;
    private final Offers offers;
    private final Clock clock;

    @Inject
    WaitingCards(Waits waits, Bookings bookings, Offers offers, Clock clock) {
        this.waits = waits;
        this.bookings = bookings;
        this.offers = offers;
        this.clock = clock;
    }

    public WaitingCard of(OwnMeeting own) {
        return of(own, bookings.of(own.meeting()));
    }

    /** @param claims of the home, where they are known */
    public WaitingCard of(OwnMeeting own, List<ClaimFacts> claims) {
        return of(own, claims, waits.line(own.round().id()));
    }

    /** @param round who waits in it, where that is known too */
    public WaitingCard of(OwnMeeting own, List<ClaimFacts> claims, List<InLine> round) {
        Instant now = clock.instant();
        Meeting meeting = own.meeting();
        List<WaitFacts> line = round.stream()
                .map(InLine::entry)
                .filter(other -> other.meeting().course().equals(meeting.course()))
                .toList();
        Optional<WaitFacts> wait = waits.of(meeting).map(InLine::entry);
        Optional<ClaimFacts> offer =
                claims.stream().filter(claim -> claim.isOfferedAt(now)).findFirst();
        boolean mayJoin =
                wait.filter(WaitFacts::isWaiting).isEmpty() && own.round().signsUpAt(now) && !hasAll(own, claims);
        return new WaitingCard(own, wait, wait.map(line::indexOf).orElse(-1) + 1, line.size(), offer, mayJoin);
    }

    /** Where each home comes by itself, its own claims say so. */
    private boolean hasAll(OwnMeeting own, List<ClaimFacts> claims) {
        RoundRules rules = own.round().plan().rules();
        return rules.homes() == RoundRules.Homes.EACH
                ? claims.stream().filter(ClaimFacts::isBooked).count() >= rules.perChild()
                : offers.hasAll(own.meeting());
    }
}

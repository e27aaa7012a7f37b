package org.kith.conferences.booking;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.conferences.Bookings;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Wish;

/** What homes have said for meetings that they move: it goes on to the other time, unless they say something else. */
@Shared
public class KeptWishes {

    private final Bookings bookings;

    @Inject
    KeptWishes(Bookings bookings) {
        this.bookings = bookings;
    }

    /**
     * For the meeting that moves when another time is chosen: the one that was named; where there can be only one, that. Nothing if none
     * does. A number that is called is its owner's.
     */
    public Wish of(OwnMeeting own, Optional<UUID> moving) {
        boolean only = own.round().plan().rules().perChild() == 1;
        return bookings.of(own.meeting()).stream()
                .filter(ClaimFacts::isBooked)
                .filter(claim -> moving.map(claim.id()::equals).orElse(only))
                .findFirst()
                .map(claim -> isOf(own, claim) ? claim.wish() : claim.wish().calling(""))
                .orElse(Wish.NONE);
    }

    private static boolean isOf(OwnMeeting own, ClaimFacts claim) {
        return claim.meeting().home().guardian().equals(own.guardian());
    }
}

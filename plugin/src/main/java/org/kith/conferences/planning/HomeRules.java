package org.kith.conferences.planning;

import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.conferences.Bookings;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Meeting;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules.Homes;
import org.kith.conferences.drawing.DrawWishFacts;
import org.kith.conferences.drawing.DrawWishes;
import org.kith.conferences.visits.HomeVisits;
import org.kith.conferences.visits.VisitFacts;
import org.kith.conferences.waiting.InLine;
import org.kith.conferences.waiting.Waits;

/**
 * Whether two homes of a child come together: what a family has in a round is found by that, so it changes to nothing by which something
 * could not be found. What has ended is found by the home alone. In the caller's transaction.
 */
@Shared
class HomeRules {

    private final Bookings bookings;
    private final Waits waits;
    private final DrawWishes wishes;
    private final HomeVisits visits;

    @Inject
    HomeRules(Bookings bookings, Waits waits, DrawWishes wishes, HomeVisits visits) {
        this.bookings = bookings;
        this.waits = waits;
        this.wishes = wishes;
        this.visits = visits;
    }

    /** The round must be locked. @throws HomesInUse if a family has something in it that is counted as before */
    void keep(RoundFacts before, RoundFacts saved) {
        Homes homes = saved.plan().rules().homes();
        if (homes != before.plan().rules().homes()
                && all(saved.id()).anyMatch(meeting -> !isCountedBy(homes, meeting))) {
            throw new HomesInUse();
        }
    }

    private static boolean isCountedBy(Homes homes, Meeting meeting) {
        return meeting.party().equals(meeting.child()) == (homes == Homes.TOGETHER);
    }

    private Stream<Meeting> all(UUID round) {
        return Stream.of(
                        bookings.ofRound(round).stream().map(ClaimFacts::meeting),
                        waits.line(round).stream().map(InLine::meeting),
                        wishes.ofRound(round).stream().map(DrawWishFacts::meeting),
                        visits.ofRound(round).stream().map(VisitFacts::meeting))
                .flatMap(meetings -> meetings);
    }
}

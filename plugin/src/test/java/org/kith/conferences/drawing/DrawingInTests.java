package org.kith.conferences.drawing;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.kith.conferences.BookingChanged;
import org.kith.conferences.Meeting;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.Rounds;
import org.kith.conferences.SeatWanted;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.waiting.WaitingInTests;
import org.kith.households.HomesMoved;
import org.kith.testing.Database;
import org.kith.testing.Kith;
import org.kith.testing.ServerSide;

/** A node on which those listen who listen on a server. What is done regularly there is done when a test says so. */
public final class DrawingInTests {

    /** Friday 9 October 2026, eight in the evening in Chicago. */
    public static final Instant UNTIL = Instant.parse("2026-10-10T01:00:00Z");

    private final Database database;
    private final Kith kith;
    private final List<DrawNews> news = new CopyOnWriteArrayList<>();

    public DrawingInTests(Database database, Clock clock) {
        Kith fresh = new Kith(database, clock);
        this.database = database;
        this.kith = fresh.given(Event.class, ServerSide.of(Event.class, Map.of("fire", fired -> {
            hear(fresh, fired[0]);
            return null;
        })));
    }

    public Kith kith() {
        return kith;
    }

    /** What families were told, oldest first. */
    public List<DrawNews> news() {
        return List.copyOf(news);
    }

    /** Families wish until then. */
    public RoundFacts collects(RoundFacts round, Instant until) {
        return database.inTransaction(() -> collects(kith, round, until));
    }

    /** In a transaction. */
    public static RoundFacts collects(Kith kith, RoundFacts round, Instant until) {
        kith.the(FairRules.class).keep(round, Optional.of(until));
        return kith.the(Rounds.class).in(round.course(), round.id());
    }

    public static WishedTimes inOrder(SlotFacts... slots) {
        return new WishedTimes(times(List.of(slots)), true, false, Set.of());
    }

    static List<WishedTime> times(List<SlotFacts> slots) {
        return slots.stream()
                .map(slot -> new WishedTime(slot.id(), slot.time().start()))
                .toList();
    }

    DrawWishFacts wish(Meeting meeting) {
        return kith.the(DrawWishes.class).of(meeting).orElseThrow();
    }

    /** As the server does several times a minute. */
    public void minutePasses() {
        kith.the(Drawing.class).goRound();
    }

    private void hear(Kith node, Object event) {
        WaitingInTests.listen(node, event);
        listen(node, event);
        if (event instanceof DrawNews told) {
            news.add(told);
        }
    }

    /** What happens in the transaction of an event. */
    public static void listen(Kith node, Object event) {
        if (event instanceof SeatWanted wanted) {
            node.the(GivingSteps.class).demandFree(wanted);
        } else if (event instanceof BookingChanged change) {
            node.the(WishingSteps.class).leave(change);
        } else if (event instanceof HomesMoved moved) {
            node.the(MovedDrawWishes.class).move(moved);
        }
    }
}

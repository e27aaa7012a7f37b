package org.kith.conferences.waiting;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.kith.conferences.BookingChanged;
import org.kith.conferences.CourseLeaves;
import org.kith.conferences.Removing;
import org.kith.conferences.SeatWanted;
import org.kith.households.HomesMoved;
import org.kith.testing.Database;
import org.kith.testing.Kith;
import org.kith.testing.ServerSide;

/** A node on which those listen who listen on a server. What is done after a transaction there is done when a test says so. */
public final class WaitingInTests {

    private final Kith kith;
    private final List<WaitNews> news = new CopyOnWriteArrayList<>();

    public WaitingInTests(Database database, Clock clock) {
        Kith fresh = new Kith(database, clock);
        this.kith = fresh.given(Event.class, ServerSide.of(Event.class, Map.of("fire", fired -> {
            hear(fresh, fired[0]);
            return null;
        })));
    }

    public Kith kith() {
        return kith;
    }

    /** What those in line were told, oldest first. */
    public List<WaitNews> news() {
        return List.copyOf(news);
    }

    private void hear(Kith node, Object event) {
        if (event instanceof WaitNews told) {
            news.add(told);
        } else {
            listen(node, event);
        }
    }

    /** What happens in the transaction of an event. */
    public static void listen(Kith node, Object event) {
        if (event instanceof SeatWanted wanted) {
            node.the(Turns.class).demandTurn(wanted);
        } else if (event instanceof BookingChanged change) {
            node.the(WaitSteps.class).leave(change);
        } else if (event instanceof CourseLeaves leaving) {
            node.the(TakenOff.class).leave(leaving);
        } else if (event instanceof HomesMoved moved) {
            Removing.listen(node, moved);
            node.the(MovedWaits.class).move(moved);
        }
    }
}

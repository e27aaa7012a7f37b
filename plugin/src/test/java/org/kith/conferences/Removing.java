package org.kith.conferences;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.kith.households.HomesMoved;
import org.kith.households.Households;
import org.kith.households.Link;
import org.kith.testing.Cast;
import org.kith.testing.Classroom;
import org.kith.testing.Database;
import org.kith.testing.Kith;
import org.kith.testing.Player;
import org.kith.testing.ServerSide;

/** Guardians who move to another home, on nodes on which those listen who listen on a server. */
public final class Removing {

    private Removing() {}

    /** A node on which bookings go along with them. */
    static Kith listening(Database database, Clock clock) {
        Kith fresh = new Kith(database, clock);
        return fresh.given(Event.class, ServerSide.of(Event.class, Map.of("fire", fired -> {
            listen(fresh, fired[0]);
            return null;
        })));
    }

    /** What happens in the transaction of an event. */
    public static void listen(Kith node, Object event) {
        if (event instanceof HomesMoved moved) {
            node.the(MovedMeetings.class).move(moved);
        }
    }

    /** Into the home of the other one. */
    public static void movesIn(Database database, Kith kith, Who who, Player with) {
        Cast cast = new Cast(kith);
        UUID child = cast.id(who.child(), Classroom.SCIENCE);
        Households households = kith.the(Households.class);
        UUID home = households
                .between(cast.id(with, Classroom.SCIENCE), child)
                .orElseThrow()
                .household();
        Link.Pair pair = new Link.Pair(cast.id(who.guardian(), Classroom.SCIENCE), child);
        database.inTransaction(() -> households.move(pair, home));
    }

    /** With a child. */
    public record Who(Player guardian, Player child) {}
}

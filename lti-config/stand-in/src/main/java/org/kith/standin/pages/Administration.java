package org.kith.standin.pages;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.kith.standin.content.ContentDesk;
import org.kith.standin.content.Contents;
import org.kith.standin.platform.Behaviour;
import org.kith.standin.platform.Behaviours;
import org.kith.standin.platform.Endpoints;
import org.kith.standin.registering.Invitations;
import org.kith.standin.tools.ToolKeys;

/** The desks of both platforms. */
public record Administration(List<Desk> desks) {

    public static Administration of(URI lms, Behaviours behaviours, Clock clock) {
        return new Administration(behaviours.all().stream()
                .map(behaviour -> new Desk(
                        behaviour,
                        Endpoints.of(lms, behaviour),
                        new Invitations(lms, behaviour, clock),
                        new ContentDesk(behaviour, new ToolKeys(), clock),
                        new Contents()))
                .toList());
    }

    Desk of(Behaviour behaviour) {
        return desks.stream()
                .filter(desk -> desk.behaviour() == behaviour)
                .findFirst()
                .orElseThrow();
    }

    Desk like(String key) {
        return desks.stream()
                .filter(desk -> desk.behaviour().key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}

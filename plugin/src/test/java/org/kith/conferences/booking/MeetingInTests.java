package org.kith.conferences.booking;

import jakarta.ws.rs.core.Form;
import java.util.UUID;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.SlotFacts;
import org.kith.page.Page;
import org.kith.testing.Kith;

/** The address of a meeting, and the page of its times, for whoever visits. */
public final class MeetingInTests {

    private MeetingInTests() {}

    public static MeetingPath path(UUID child, RoundFacts round) {
        MeetingPath path = new MeetingPath();
        path.child = child;
        path.round = round.id();
        path.course = round.course();
        return path;
    }

    public static Page holds(Kith kith, MeetingPath path, SlotFacts slot) {
        MeetingResource resource = kith.the(MeetingResource.class);
        resource.path = path;
        return resource.hold(new Form().param("slot", slot.id().toString()).param("mode", "in-person"));
    }

    public static TimesView times(Kith kith, MeetingPath path) {
        MeetingResource resource = kith.the(MeetingResource.class);
        resource.path = path;
        return (TimesView) resource.show("", null).view();
    }
}

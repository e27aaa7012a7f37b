package org.kith.conferences.drawing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.conferences.booking.MeetingPath;
import org.kith.conferences.booking.OwnMeeting;
import org.kith.conferences.booking.OwnMeetings;
import org.kith.page.Page;
import org.kith.visitor.For;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;

/** How the times of a round were given out, for a guardian of one of its families. */
@Path("children/{child}/rounds/{round}/{course}/draw")
@RequestScoped
@For(Standing.GUARDIAN)
@Produces("text/html;charset=UTF-8")
public class DrawResource {

    @Inject
    Visitor visitor;

    @Inject
    OwnMeetings meetings;

    @Inject
    DrawWishes wishes;

    @Inject
    DrawRecords records;

    @Inject
    DrawPages pages;

    @BeanParam
    MeetingPath path;

    @GET
    public Page show() {
        OwnMeeting own = path.own(meetings, visitor.person());
        Map<UUID, DrawWishState> mine =
                wishes.of(own.meeting()).stream().collect(Collectors.toMap(DrawWishFacts::id, DrawWishFacts::state));
        return pages.page(
                new DrawPages.Asked(DrawView.Reader.FAMILY, own.round(), own.path(), own.path() + "/draw", mine));
    }

    /** All that it takes to repeat it. */
    @GET
    @Path("record")
    @Produces("application/json")
    public String file() {
        OwnMeeting own = path.own(meetings, visitor.person());
        return records.text(own.round().id()).orElseThrow(NotDrawnYet::new);
    }
}

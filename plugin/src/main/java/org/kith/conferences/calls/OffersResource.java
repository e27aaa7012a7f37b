package org.kith.conferences.calls;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.booking.OwnMeeting;
import org.kith.conferences.booking.OwnMeetings;
import org.kith.conferences.planning.CourseRounds;
import org.kith.page.Page;
import org.kith.visitor.For;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;

/** A call or a visit for the family of a student who has no meeting yet. */
@Path("rounds/{round: [0-9a-fA-F-]{36}}/offers/{student: [0-9a-fA-F-]{36}}")
@RequestScoped
@For(Standing.INSTRUCTOR)
@Produces("text/html;charset=UTF-8")
public class OffersResource {

    @Inject
    Visitor visitor;

    @Inject
    CourseRounds rounds;

    @Inject
    OwnMeetings meetings;

    @Inject
    Offering offering;

    @Inject
    OfferPage page;

    @PathParam("round")
    UUID round;

    @PathParam("student")
    UUID student;

    @GET
    public Page show() {
        return page.show(rounds.one(round), student, Optional.empty());
    }

    /** Of nobody it is asked again. @throws NotFound if it is nobody who may be told about this student */
    @POST
    public Page make(
            @FormParam("guardian") @Nullable UUID guardian, @FormParam("mode") @DefaultValue("phone") String mode) {
        RoundFacts asked = rounds.one(round);
        if (guardian == null) {
            return page.show(asked, student, Optional.empty()).withStatus(422);
        }
        UUID child = page.student(student).id();
        OwnMeeting theirs = meetings.forThem(guardian, child, asked, visitor.course());
        String said = offering.offer(theirs.meeting(), mode, visitor.person());
        return page.show(asked, child, Optional.of(said));
    }
}

package org.kith.conferences.diary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.kith.calendar.Calendars;
import org.kith.conferences.Bookings;
import org.kith.conferences.booking.MeetingPath;
import org.kith.conferences.booking.OwnMeeting;
import org.kith.conferences.booking.OwnMeetings;
import org.kith.page.Reader;
import org.kith.visitor.For;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;

/** A booked meeting for the family's calendar. */
@Path("children/{child}/rounds/{round}/{course}/bookings/{booking}/calendar")
@RequestScoped
@For(Standing.GUARDIAN)
@Produces(Calendars.TYPE)
public class CalendarFileResource {

    @Inject
    Visitor visitor;

    @Inject
    Reader reader;

    @Inject
    OwnMeetings meetings;

    @Inject
    Bookings bookings;

    @Inject
    Appointments appointments;

    @Inject
    Calendars calendars;

    @BeanParam
    MeetingPath path;

    @PathParam("booking")
    UUID booking;

    @GET
    public String file() {
        OwnMeeting own = path.own(meetings, visitor.person());
        return calendars.file(appointments.booked(own, bookings.one(own.meeting(), booking), reader.words()));
    }
}

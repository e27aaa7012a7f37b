package org.kith.conferences.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Form;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.conferences.RoundFacts;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.visitor.For;
import org.kith.visitor.Standing;

/** Who meets the teacher: booked for those who phoned, cancelled with a few words, taken along as a file or on paper. */
@Path("rounds/{round: [0-9a-fA-F-]{36}}")
@RequestScoped
@For(Standing.INSTRUCTOR)
@Produces("text/html;charset=UTF-8")
public class RoundBookingsResource {

    @Inject
    CourseRounds rounds;

    @Inject
    RoundPages pages;

    @Inject
    SlotPages slots;

    @Inject
    SingleTimes times;

    @Inject
    ForThem forThem;

    @Inject
    BookingList list;

    @Inject
    Reader reader;

    @PathParam("round")
    UUID id;

    @GET
    @Path("bookings.csv")
    @Produces("text/csv;charset=UTF-8")
    public String file() {
        RoundFacts round = rounds.one(id);
        return list.file(round, slots.times(round), reader.words());
    }

    @GET
    @Path("students/{student: [0-9a-fA-F-]{36}}/booking")
    public Page choose(@PathParam("student") UUID student) {
        return forThem.show(rounds.one(id), student);
    }

    @POST
    @Path("students/{student: [0-9a-fA-F-]{36}}/booking")
    public Page book(@PathParam("student") UUID student, Form form) {
        RoundFacts round = rounds.one(id);
        return forThem.book(round, student, form).orElseGet(() -> pages.show(round, Optional.of("rounds.said.booked")));
    }

    @GET
    @Path("bookings/{booking: [0-9a-fA-F-]{36}}/cancellation")
    public Page ask(@PathParam("booking") UUID booking) {
        RoundFacts round = rounds.one(id);
        return slots.cancellation(round, rounds.booking(round, booking), "", Optional.empty());
    }

    @POST
    @Path("bookings/{booking: [0-9a-fA-F-]{36}}/cancellation")
    public Page cancel(@PathParam("booking") UUID booking, @FormParam("message") @Nullable String message) {
        RoundFacts round = rounds.one(id);
        String said = times.cancelled(round, booking);
        return times.cancel(round, booking, Farewell.of(message)).orElseGet(() -> pages.show(round, Optional.of(said)));
    }
}

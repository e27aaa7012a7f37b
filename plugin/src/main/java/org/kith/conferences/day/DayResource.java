package org.kith.conferences.day;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.kith.page.Page;
import org.kith.visitor.For;
import org.kith.visitor.Standing;

/** Who comes today. */
@Path("rounds/today")
@RequestScoped
@For(Standing.INSTRUCTOR)
@Produces("text/html;charset=UTF-8")
public class DayResource {

    @Inject
    MeetingDays days;

    /** @param on another day; what is none counts as today */
    @GET
    public Page show(@QueryParam("on") @DefaultValue("") String on) {
        return days.page(day(on));
    }

    static Optional<LocalDate> day(String typed) {
        try {
            return typed.matches("\\d{4}-\\d{2}-\\d{2}") ? Optional.of(LocalDate.parse(typed)) : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}

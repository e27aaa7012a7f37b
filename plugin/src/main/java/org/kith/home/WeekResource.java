package org.kith.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.page.Page;
import org.kith.visitor.For;
import org.kith.visitor.Standing;
import org.kith.weeks.SchoolWeek;

/** A week, as this visitor sees it. */
@Path("week")
@RequestScoped
@For({Standing.INSTRUCTOR, Standing.GUARDIAN, Standing.STUDENT, Standing.UNCONFIRMED})
@Produces("text/html;charset=UTF-8")
public class WeekResource {

    @Inject
    Home home;

    @GET
    public Page current() {
        return home.week(home.currentWeek(), Optional.empty(), Optional.empty());
    }

    @GET
    @Path("{monday}")
    public Page show(
            @PathParam("monday") String monday,
            @QueryParam("child") @Nullable UUID child,
            @QueryParam("original") @Nullable UUID original) {
        return home.week(SchoolWeek.parse(monday), Optional.ofNullable(child), Optional.ofNullable(original));
    }
}

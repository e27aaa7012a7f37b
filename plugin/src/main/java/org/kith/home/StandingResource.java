package org.kith.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.kith.page.Page;
import org.kith.visitor.For;
import org.kith.visitor.Standing;
import org.kith.visitor.Visits;

/**
 * Somebody who teaches a course and has a child in it: as which of the two this tab is. Nothing is kept of it; the page that
 * answers is of the same visit.
 */
@Path("standings")
@RequestScoped
@For({Standing.INSTRUCTOR, Standing.GUARDIAN})
@Produces("text/html;charset=UTF-8")
public class StandingResource {

    @Inject
    Visits visits;

    @Inject
    Home home;

    @GET
    @Path("guardian")
    public Page asGuardian() {
        visits.turnTo(Standing.GUARDIAN);
        return home.firstPage();
    }

    @GET
    @Path("instructor")
    public Page asInstructor() {
        visits.turnTo(Standing.INSTRUCTOR);
        return home.firstPage();
    }
}

package org.kith.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.families.ClassLists;
import org.kith.page.NotFound;
import org.kith.page.Page;
import org.kith.visitor.For;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;

/** Who is in the course, and what its teacher says about those of whom the LMS says nothing. */
@Path("people")
@RequestScoped
@For(Standing.INSTRUCTOR)
@Produces("text/html;charset=UTF-8")
public class PeopleResource {

    @Inject
    CourseRosters rosters;

    @Inject
    ClassLists lists;

    @Inject
    PeoplePage people;

    @Inject
    Visitor visitor;

    /** @param name part of a name or number to look for; empty for everybody */
    @GET
    public Page show(@QueryParam("name") @DefaultValue("") String name) {
        return people.page(name, Optional.empty());
    }

    @POST
    @Path("reading")
    @Transactional
    public Page read() {
        rosters.ask(visitor.course());
        return people.page("", Optional.empty());
    }

    @POST
    @Path("confirmations")
    @Transactional
    public Page confirm(@FormParam("person") List<UUID> ticked, @FormParam("as") @DefaultValue("") String as) {
        Standing standing = switch (as) {
            case "student" -> Standing.STUDENT;
            case "guardian" -> Standing.GUARDIAN;
            default -> throw new NotFound();
        };
        int confirmed = lists.confirm(visitor.course(), ticked, standing);
        return people.page("", Optional.of(new Confirmed(standing, confirmed, ticked)));
    }

    @POST
    @Path("doubts")
    @Transactional
    public Page doubt(@FormParam("person") List<UUID> people) {
        lists.doubt(visitor.course(), people);
        return this.people.page("", Optional.empty());
    }
}

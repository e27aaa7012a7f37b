package org.kith.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.kith.visitor.Visitor;
import org.kith.weeks.SchoolWeek;
import org.kith.weeks.Weeks;

/** A week: read by families and students, worked on by teachers. */
@Path("week")
@RequestScoped
@For(Standing.INSTRUCTOR)
@Produces("text/html;charset=UTF-8")
public class WeekResource {

    @Inject
    Visitor visitor;

    @Inject
    Home home;

    @Inject
    TeacherWeek teaching;

    @Inject
    Weeks weeks;

    @GET
    @For({Standing.INSTRUCTOR, Standing.GUARDIAN, Standing.STUDENT, Standing.LINK_HOLDER, Standing.UNCONFIRMED})
    public Page current() {
        return home.week(home.currentWeek(), Optional.empty(), Optional.empty());
    }

    @GET
    @Path("{monday}")
    @For({Standing.INSTRUCTOR, Standing.GUARDIAN, Standing.STUDENT, Standing.LINK_HOLDER, Standing.UNCONFIRMED})
    public Page show(
            @PathParam("monday") String monday,
            @QueryParam("child") @Nullable UUID child,
            @QueryParam("original") @Nullable UUID original) {
        return home.week(SchoolWeek.parse(monday), Optional.ofNullable(child), Optional.ofNullable(original));
    }

    /** The week as a family would read it, drafts too. */
    @GET
    @Path("{monday}/preview")
    public Page preview(@PathParam("monday") String monday, @QueryParam("lang") @DefaultValue("") String lang) {
        return teaching.preview(SchoolWeek.parse(monday), lang);
    }

    @GET
    @Path("{monday}/publication")
    public Page askToPublish(@PathParam("monday") String monday) {
        return teaching.publication(SchoolWeek.parse(monday));
    }

    @POST
    @Path("{monday}/publication")
    @Transactional
    public Page publish(@PathParam("monday") String monday) {
        SchoolWeek week = SchoolWeek.parse(monday);
        weeks.publish(visitor.course(), week);
        return teaching.page(week, "teacher.said.published");
    }

    /** Objectives of the course to put into the week, found by code or words. */
    @GET
    @Path("{monday}/objectives")
    public Page find(@PathParam("monday") String monday, @QueryParam("find") @DefaultValue("") String sought) {
        return teaching.finding(SchoolWeek.parse(monday), sought);
    }

    /** Puts an objective into the week: one of the course, or a new one. */
    @POST
    @Path("{monday}/cards")
    @Transactional
    public Page place(@PathParam("monday") String monday, @BeanParam PlacementForm form) {
        return teaching.place(SchoolWeek.parse(monday), form);
    }

    @POST
    @Path("{monday}/cards/{card}/removal")
    @Transactional
    public Page remove(@PathParam("monday") String monday, @PathParam("card") UUID card) {
        UUID objective = weeks.remove(visitor.course(), card).objective();
        return teaching.removed(SchoolWeek.parse(monday), objective);
    }

    /** Beside another card: where it shall stand, not how far it shall go, so that sending it twice moves it once. */
    @POST
    @Path("{monday}/cards/{card}/position")
    @Transactional
    public Page move(
            @PathParam("monday") String monday,
            @PathParam("card") UUID card,
            @FormParam("before") @Nullable UUID before,
            @FormParam("after") @Nullable UUID after) {
        if (before != null) {
            weeks.putBefore(visitor.course(), card, before);
        }
        if (after != null) {
            weeks.putAfter(visitor.course(), card, after);
        }
        return teaching.page(SchoolWeek.parse(monday));
    }
}

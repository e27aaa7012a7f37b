package org.kith.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.families.Families;
import org.kith.page.Language;
import org.kith.page.NotFound;
import org.kith.page.Page;
import org.kith.visitor.For;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;
import org.kith.visitor.Visits;
import org.kith.weeks.SchoolWeek;

/** The language somebody reads in: chosen once, remembered for every later visit. */
@Path("language")
@RequestScoped
@For({
    Standing.INSTRUCTOR,
    Standing.GUARDIAN,
    Standing.STUDENT,
    Standing.UNCONFIRMED,
    Standing.ADMINISTRATOR,
    Standing.OPERATOR
})
@Produces("text/html;charset=UTF-8")
public class LanguageResource {

    @Inject
    Visitor visitor;

    @Inject
    Visits visits;

    @Inject
    Families families;

    @Inject
    Home home;

    @POST
    @Transactional
    public Page choose(
            @FormParam("lang") @DefaultValue("") String tag,
            @FormParam("week") @DefaultValue("") String monday,
            @FormParam("child") @Nullable UUID child) {
        Language chosen = Language.tagged(tag).orElseThrow(NotFound::new);
        families.reads(visitor.person(), chosen);
        visits.readIn(chosen);
        return monday.isEmpty()
                ? home.firstPage()
                : home.week(SchoolWeek.parse(monday), Optional.ofNullable(child), Optional.empty());
    }
}

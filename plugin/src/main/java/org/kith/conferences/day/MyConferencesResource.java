package org.kith.conferences.day;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import org.kith.page.Page;
import org.kith.visitor.For;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;

/** A student who leads the own conference chooses what to show. */
@Path("my-conferences")
@RequestScoped
@For(Standing.STUDENT)
@Produces("text/html;charset=UTF-8")
public class MyConferencesResource {

    @Inject
    Visitor visitor;

    @Inject
    StudentConferences conferences;

    @Inject
    Preparations preparations;

    @GET
    public Page list() {
        return conferences.page();
    }

    @POST
    @Path("{round}")
    public Page prepare(@PathParam("round") UUID round, MultivaluedMap<String, String> form) {
        StudentPlace place = conferences.place(round);
        PreparationForm typed = PreparationForm.sent(form);
        if (!typed.problems().isEmpty()) {
            return conferences.again(round, typed);
        }
        preparations.keep(place, typed.typed(), visitor.person());
        return conferences.saved(round);
    }
}

package org.kith.platforms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.kith.page.Page;
import org.kith.visitor.For;
import org.kith.visitor.Standing;

/** The administrator's own platform and how it is doing. Looking asks nobody; checking asks the LMS for its keys. */
@Path("platforms")
@RequestScoped
@For(Standing.ADMINISTRATOR)
@Produces("text/html;charset=UTF-8")
public class PlatformsResource {

    @Inject
    PlatformsPage platforms;

    @GET
    public Page show() {
        return platforms.page();
    }

    @POST
    @Path("check")
    public Page check() {
        return platforms.checked();
    }
}

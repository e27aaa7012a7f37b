package org.kith.platforms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.kith.page.Page;
import org.kith.visitor.For;
import org.kith.visitor.Standing;

/** The administrator's own platform, or all of them for the operator. */
@Path("platforms")
@RequestScoped
@For({Standing.ADMINISTRATOR, Standing.OPERATOR})
@Produces("text/html;charset=UTF-8")
public class PlatformsResource {

    @Inject
    PlatformsPage platforms;

    @GET
    public Page show() {
        return platforms.page();
    }
}

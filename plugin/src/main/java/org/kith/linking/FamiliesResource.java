package org.kith.linking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Optional;
import org.kith.page.Page;
import org.kith.visitor.For;
import org.kith.visitor.Standing;

/** Every family of the course, for its teachers. */
@Path("families")
@RequestScoped
@For(Standing.INSTRUCTOR)
@Produces("text/html;charset=UTF-8")
public class FamiliesResource {

    @Inject
    FamiliesPage page;

    @GET
    public Page show(@BeanParam FamilyFilter filter) {
        return page.page(filter, Optional.empty());
    }
}

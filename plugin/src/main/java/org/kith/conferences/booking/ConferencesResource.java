package org.kith.conferences.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.kith.page.Page;
import org.kith.visitor.For;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;

/** All conferences of a guardian's children, in whatever course. */
@Path("conferences")
@RequestScoped
@For(Standing.GUARDIAN)
@Produces("text/html;charset=UTF-8")
public class ConferencesResource {

    @Inject
    Visitor visitor;

    @Inject
    ConferencesPage page;

    @GET
    public Page list() {
        return page.page(visitor.person());
    }
}

package org.kith.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.platforms.OwnAddress;
import org.kith.visitor.For;
import org.kith.visitor.Standing;

/** A link for registering one more platform, shown once. */
@Path("registration-links")
@RequestScoped
@For({Standing.ADMINISTRATOR, Standing.OPERATOR})
@Produces("text/html;charset=UTF-8")
public class RegistrationLinksResource {

    @Inject
    RegistrationLinks links;

    @Inject
    OwnAddress own;

    @Inject
    Reader reader;

    @POST
    public Page make() {
        NewLink link = links.make();
        LinkView view = new LinkView(link.at(own.base()), link.until());
        return Page.of("registration/link", view, reader.words().text("link.title"));
    }
}

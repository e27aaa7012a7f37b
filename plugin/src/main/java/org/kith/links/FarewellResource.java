package org.kith.links;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.visitor.For;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;
import org.kith.visitor.Visits;

/** "Not you?" Ends a visit by a link at the server and in this tab, for the next one who uses the device. */
@Path("farewell")
@RequestScoped
@For({Standing.LINK_HOLDER, Standing.GUARDIAN})
@Produces("text/html;charset=UTF-8")
public class FarewellResource {

    @Inject
    Visitor visitor;

    @Inject
    Visits visits;

    @Inject
    LinkVisits kept;

    @Inject
    Reader reader;

    @POST
    @Transactional
    public Page leave() {
        visitor.visit().byLink().ifPresent(kept::end);
        visits.end();
        return page(reader);
    }

    /** Nothing of anybody; a reload leads to our own first page. */
    static Page page(Reader reader) {
        return Page.of("links/farewell", "", reader.words().text("farewell.title"))
                .at("/");
    }
}

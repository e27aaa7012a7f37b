package org.kith.links;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.kith.families.Families;
import org.kith.home.Home;
import org.kith.page.Language;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.visitor.ForEveryone;
import org.kith.visitor.Visits;

/** Where a link leads. Opening it shows whose class it is about; only its button begins a visit. */
@Path("{token}")
@RequestScoped
@ForEveryone
@Produces("text/html;charset=UTF-8")
public class LinkResource {

    @Inject
    Links links;

    @Inject
    LinkDoor door;

    @Inject
    Families families;

    @Inject
    Visits visits;

    @Inject
    Home home;

    @Inject
    Reader reader;

    @GET
    public Page show(@PathParam("token") String token, @QueryParam(Visits.READ_IN) @DefaultValue("") String tag) {
        Optional<OpenLink> link = links.open(token);
        link.ifPresent(open -> reads(open, tag));
        return link.map(open -> page(open, token)).orElseGet(this::ended);
    }

    @POST
    @Transactional
    public Page come(@PathParam("token") String token, @FormParam("lang") @DefaultValue("") String tag) {
        Optional<OpenLink> link = links.open(token);
        if (link.isEmpty()) {
            return ended();
        }
        reads(link.get(), tag);
        visits.begin(door.visit(link.get()));
        return home.firstPage();
    }

    /** The language chosen a moment ago, else the one this family is known to read, else what the browser wishes. */
    private void reads(OpenLink link, String tag) {
        Language.tagged(tag).or(() -> door.reads(link)).ifPresent(reader::reads);
    }

    private Page page(OpenLink link, String token) {
        OpenView view = new OpenView(
                token, families.courseTitle(link.course()), door.teachers(link.course()), reader.language());
        return Page.of("links/open", view, reader.words().text("links.open.title"));
    }

    private Page ended() {
        EndedView view = EndedView.in(reader.words());
        return Page.of("links/ended", view, view.told().title()).withStatus(404);
    }
}

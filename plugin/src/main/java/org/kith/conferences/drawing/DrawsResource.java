package org.kith.conferences.drawing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.Rounds;
import org.kith.page.NotFound;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.visitor.For;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;

/** The draws of a school, for its office: how times were given out, and whether the record still says so. */
@Path("office/draws")
@RequestScoped
@For(Standing.ADMINISTRATOR)
@Produces("text/html;charset=UTF-8")
public class DrawsResource {

    static final String PATH = "/panel/office/draws";

    private static final String ONE = "{round: [0-9a-fA-F-]{36}}/draw";

    @Inject
    Visitor visitor;

    @Inject
    Rounds rounds;

    @Inject
    DrawRecords records;

    @Inject
    DrawPages pages;

    @Inject
    Reader reader;

    @PathParam("round")
    UUID round;

    @GET
    public Page list() {
        List<RoundFacts> fair =
                all().stream().filter(each -> each.wishing().isPresent()).toList();
        return Page.of("conferences/draws", new DrawsView(fair), reader.words().text("draws.title"))
                .at(PATH);
    }

    @GET
    @Path(ONE)
    public Page show() {
        return pages.page(asked());
    }

    /** Repeats it; nothing is changed by that. */
    @GET
    @Path(ONE + "/check")
    public Page check() {
        return pages.checked(asked());
    }

    @GET
    @Path(ONE + "/record")
    @Produces("application/json")
    public String file() {
        return records.text(asked().round().id()).orElseThrow(NotDrawnYet::new);
    }

    private DrawPages.Asked asked() {
        RoundFacts own = all().stream()
                .filter(each -> each.id().equals(round))
                .findFirst()
                .orElseThrow(NotFound::new);
        return new DrawPages.Asked(DrawView.Reader.OFFICE, own, PATH, PATH + "/" + own.id() + "/draw", Map.of());
    }

    private List<RoundFacts> all() {
        return rounds.ofPlatform(visitor.visit().platform());
    }
}

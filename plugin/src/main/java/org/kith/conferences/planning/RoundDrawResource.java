package org.kith.conferences.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.Map;
import java.util.UUID;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.drawing.DrawPages;
import org.kith.conferences.drawing.DrawRecords;
import org.kith.conferences.drawing.DrawView;
import org.kith.conferences.drawing.NotDrawnYet;
import org.kith.page.Page;
import org.kith.visitor.For;
import org.kith.visitor.Standing;

/** How the times of a round were given out, for its teachers. */
@Path("rounds/{round: [0-9a-fA-F-]{36}}/draw")
@RequestScoped
@For(Standing.INSTRUCTOR)
@Produces("text/html;charset=UTF-8")
public class RoundDrawResource {

    @Inject
    CourseRounds rounds;

    @Inject
    DrawPages pages;

    @Inject
    DrawRecords records;

    @PathParam("round")
    UUID id;

    @GET
    public Page show() {
        RoundFacts round = rounds.one(id);
        return pages.page(new DrawPages.Asked(
                DrawView.Reader.TEACHER, round, RoundView.path(round), RoundView.path(round) + "/draw", Map.of()));
    }

    @GET
    @Path("record")
    @Produces("application/json")
    public String file() {
        return records.text(rounds.one(id).id()).orElseThrow(NotDrawnYet::new);
    }
}

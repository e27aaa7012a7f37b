package org.kith.conferences.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.conferences.HostFacts;
import org.kith.conferences.HostInUse;
import org.kith.conferences.MeetingPlace;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.Rounds;
import org.kith.page.NotFound;
import org.kith.page.Page;
import org.kith.page.Typed;
import org.kith.visitor.For;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;

/** Several teachers and courses in one evening: they are invited, take part, say where they meet families, and leave. */
@Path("rounds/{round: [0-9a-fA-F-]{36}}")
@RequestScoped
@For(Standing.INSTRUCTOR)
@Produces("text/html;charset=UTF-8")
public class RoundHostsResource {

    private static final int NOT_ACCEPTED = 422;

    @Inject
    CourseRounds course;

    @Inject
    Rounds rounds;

    @Inject
    TakingPart part;

    @Inject
    RoundSteps steps;

    @Inject
    RoundPages pages;

    @Inject
    Visitor visitor;

    @PathParam("round")
    UUID id;

    @POST
    @Path("invitation")
    public Page invite(@FormParam("invites") @DefaultValue("") String invites) {
        RoundFacts round = course.own(id);
        boolean invited = invites.equals("yes");
        steps.invite(round.id(), invited);
        return pages.show(round, Optional.of(invited ? "rounds.said.invited" : "rounds.said.not-invited"));
    }

    @POST
    @Path("hosts")
    public Page takePart() {
        RoundFacts round = course.invited(id);
        steps.takePart(round, visitor.course(), visitor.person());
        return pages.show(round, Optional.of("rounds.said.takes-part"));
    }

    @POST
    @Path("hosts/{host: [0-9a-fA-F-]{36}}/leaving")
    public Page leave(@PathParam("host") UUID host) {
        RoundFacts round = course.one(id);
        List<HostFacts> all = rounds.hosts(id);
        HostFacts leaving = all.stream()
                .filter(known -> known.id().equals(host) && part.mayEnd(round, known, all))
                .findFirst()
                .orElseThrow(NotFound::new);
        try {
            steps.leave(id, leaving.id());
        } catch (HostInUse refused) {
            return pages.refused(round, refused);
        }
        return course.hosts(round).isEmpty() ? pages.list() : pages.show(round, Optional.of("rounds.said.left"));
    }

    /** Where the visitor meets families in a round of another course. */
    @POST
    @Path("place")
    public Page meetAt(MultivaluedMap<String, String> form) {
        RoundFacts round = course.one(id);
        RoundEntry entry = RoundEntry.sent(Typed.sent(form));
        PlanReader read = new PlanReader(entry.typed(), round.zone());
        MeetingPlace where = read.where();
        if (!read.problems().isEmpty()) {
            return pages.show(round, entry.with(read.problems()), Optional.empty())
                    .withStatus(NOT_ACCEPTED);
        }
        steps.meetAt(course.host(round).id(), round.id(), where);
        return pages.show(round, Optional.of("rounds.said.saved"));
    }
}

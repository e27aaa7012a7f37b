package org.kith.conferences.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.waiting.WaitRules;
import org.kith.conferences.waiting.WaitSteps;
import org.kith.page.Page;
import org.kith.page.Problem;
import org.kith.page.Typed;
import org.kith.visitor.For;
import org.kith.visitor.Standing;

/** The line of a round: how long offers are kept, and somebody taken off it with a few words. */
@Path("rounds/{round: [0-9a-fA-F-]{36}}/waiting")
@RequestScoped
@For(Standing.INSTRUCTOR)
@Produces("text/html;charset=UTF-8")
public class RoundWaitingResource {

    @Inject
    CourseRounds rounds;

    @Inject
    RoundPages pages;

    @Inject
    SlotPages times;

    @Inject
    WaitingRows rows;

    @Inject
    WaitSteps steps;

    @Inject
    WaitRules rules;

    @PathParam("round")
    UUID round;

    @POST
    public Page keep(@FormParam("hours") @Nullable String hours) {
        RoundFacts own = rounds.own(round);
        Optional<Integer> wanted = Typed.whole(Optional.ofNullable(hours).orElse(""));
        wanted.filter(WaitRules.HOURS::contains).ifPresent(number -> rules.keepFor(own.id(), number));
        return pages.show(own, Optional.of("rounds.said.saved"));
    }

    @GET
    @Path("{wait: [0-9a-fA-F-]{36}}/removal")
    public Page ask(@PathParam("wait") UUID wait) {
        RoundFacts seen = rounds.one(round);
        return page(seen, rows.one(seen, wait), "", Optional.empty());
    }

    @POST
    @Path("{wait: [0-9a-fA-F-]{36}}/removal")
    public Page takeOff(@PathParam("wait") UUID wait, @FormParam("message") @Nullable String message) {
        RoundFacts seen = rounds.one(round);
        WaitingRow row = rows.one(seen, wait);
        Farewell farewell = Farewell.of(message);
        if (farewell.problem().isPresent()) {
            return page(seen, row, farewell.message(), farewell.problem()).withStatus(422);
        }
        steps.takeOff(row.place(), farewell.message());
        return pages.show(seen, Optional.of("rounds.said.taken-off"));
    }

    private Page page(RoundFacts seen, WaitingRow row, String message, Optional<Problem> problem) {
        TakeOffView view = new TakeOffView(seen, times.times(seen), row, message, problem);
        return Page.of("conferences/round-take-off", view, RoundView.title(seen, view.times()))
                .at(view.path());
    }
}

package org.kith.conferences.lunch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.families.Families;
import org.kith.families.Named;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.page.Refusal;
import org.kith.visitor.For;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;

/** An invitation to lunch for a guardian's home. */
@Path("family/lunches/{guest}")
@RequestScoped
@For(Standing.GUARDIAN)
@Produces("text/html;charset=UTF-8")
public class InvitedResource {

    @Inject
    Visitor visitor;

    @Inject
    LunchGuests guests;

    @Inject
    Families families;

    @Inject
    Reader reader;

    @PathParam("guest")
    UUID guest;

    @GET
    public Page show() {
        LunchGuests.Own own = guests.one(visitor.person(), guest);
        return page(own, own.guest().words(), Optional.empty(), false);
    }

    @POST
    public Page answer(
            @FormParam("answer") @DefaultValue("") String answer, @FormParam("words") @DefaultValue("") String words) {
        LunchGuests.Own own = guests.one(visitor.person(), guest);
        Optional<LunchAnswer> said = LunchAnswer.said(answer);
        if (said.isEmpty() || words.strip().length() > GuestFacts.LONGEST_WORDS) {
            return page(own, words, Optional.empty(), false).withStatus(422);
        }
        try {
            guests.say(own.guest().id(), said.get(), words.strip());
            return page(guests.one(visitor.person(), guest), words.strip(), Optional.empty(), true);
        } catch (LunchBegun late) {
            return page(own, words, Optional.of(late), false).withStatus(late.status());
        }
    }

    private Page page(LunchGuests.Own own, String words, Optional<Refusal> problem, boolean said) {
        String teachers = families.teachersOf(own.lunch().course()).stream()
                .map(Named::fullName)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        InvitedView view = new InvitedView(
                own, teachers.isEmpty() ? reader.words().text("meet.a-teacher") : teachers, words, problem, said);
        return Page.of("conferences/invited", view, reader.words().text("lunch.invited"))
                .at(view.path());
    }
}

package org.kith.conferences.day;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Outcome;
import org.kith.conferences.Outcomes;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.calls.Offering;
import org.kith.conferences.day.ConferenceView.Told;
import org.kith.conferences.planning.CourseRounds;
import org.kith.page.AtTheSameMoment;
import org.kith.page.NotFound;
import org.kith.page.Page;
import org.kith.page.Problem;
import org.kith.visitor.For;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;

/** One booked meeting: prepared, held, remembered. */
@Path("rounds/{round: [0-9a-fA-F-]{36}}/meetings/{booking: [0-9a-fA-F-]{36}}")
@RequestScoped
@For(Standing.INSTRUCTOR)
@Produces("text/html;charset=UTF-8")
public class ConferenceResource {

    @Inject
    Visitor visitor;

    @Inject
    CourseRounds rounds;

    @Inject
    Outcomes outcomes;

    @Inject
    SharedNotes notes;

    @Inject
    MemoryNotes memories;

    @Inject
    Preparations preparations;

    @Inject
    Offering offering;

    @Inject
    ConferencePage page;

    @Inject
    MeetingDays days;

    @PathParam("round")
    UUID round;

    @PathParam("booking")
    UUID booking;

    @GET
    public Page show() {
        return page.show(round(), claim(), Told.NOTHING);
    }

    /** @param on the day whose list it was said in; empty for the meeting's own page */
    @POST
    @Path("outcome")
    public Page say(
            @FormParam("outcome") @DefaultValue("") String outcome, @FormParam("on") @DefaultValue("") String on) {
        Outcome said = Outcome.keyed(outcome).orElseThrow(NotFound::new);
        ClaimFacts claim = outcomes.say(round, claim().id(), said);
        Optional<LocalDate> list = DayResource.day(on);
        return list.isPresent() ? days.page(list) : page.said(round(), claim, "day.said.outcome-" + said.key());
    }

    @POST
    @Path("note")
    public Page write(MultivaluedMap<String, String> form) {
        NoteForm typed = NoteForm.sent(form);
        Map<String, Problem> problems = typed.problems(rounds.today(round()));
        if (!problems.isEmpty()) {
            return page.again(round(), claim(), typed, problems);
        }
        try {
            notes.write(NoteDraft.of(claim(), typed.text(), visitor.person()), typed.version());
            return page.said(round(), claim(), "day.said.note");
        } catch (AtTheSameMoment other) {
            return page.again(round(), claim(), typed, other);
        }
    }

    /** For the writer alone. */
    @POST
    @Path("memory")
    public Page remember(@FormParam("memory") @DefaultValue("") String words) {
        if (words.strip().length() > MemoryNote.LONGEST) {
            return page.memoryAgain(round(), claim(), words);
        }
        memories.write(visitor.person(), claim(), words.strip());
        return page.said(round(), claim(), "day.said.memory");
    }

    @POST
    @Path("preparation")
    public Page prepare(MultivaluedMap<String, String> form) {
        PreparationForm typed = PreparationForm.sent(form);
        if (!typed.problems().isEmpty()) {
            return page.again(round(), claim(), typed);
        }
        preparations.keep(StudentPlace.of(claim().meeting()), typed.typed(), visitor.person());
        return page.said(round(), claim(), "day.said.preparation");
    }

    /** @param done anything else than "no" */
    @POST
    @Path("follow-up")
    public Page followUp(@FormParam("done") @DefaultValue("yes") String done) {
        boolean isDone = !done.equals("no");
        notes.followUp(claim().id(), isDone);
        return page.said(round(), claim(), isDone ? "day.said.done" : "day.said.open");
    }

    /** A call or a visit instead. */
    @POST
    @Path("offer")
    public Page offer(@FormParam("mode") @DefaultValue("phone") String mode) {
        return page.said(round(), claim(), offering.offer(claim().meeting(), mode, visitor.person()));
    }

    private RoundFacts round() {
        return rounds.one(round);
    }

    /** @throws NotFound if the visitor's course has no such meeting */
    private ClaimFacts claim() {
        return rounds.booking(round(), booking);
    }
}

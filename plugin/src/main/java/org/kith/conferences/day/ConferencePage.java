package org.kith.conferences.day;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.Shared;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.HostFacts;
import org.kith.conferences.MeetingPlace;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundTimes;
import org.kith.conferences.calls.Offers;
import org.kith.conferences.calls.Reach;
import org.kith.conferences.day.ConferenceView.Told;
import org.kith.conferences.planning.CourseRounds;
import org.kith.conferences.planning.RoundFamilies;
import org.kith.page.Page;
import org.kith.page.Problem;
import org.kith.page.Reader;
import org.kith.page.Refusal;
import org.kith.visitor.Visitor;

/** Puts together the page of one meeting for its teachers. */
@Shared
public class ConferencePage {

    private static final int NOT_ACCEPTED = 422;

    private final CourseRounds rounds;
    private final RoundFamilies people;
    private final Visitor visitor;
    private final Reader reader;
    private final Clock clock;

    @Inject
    ReadWeeks weeks;

    @Inject
    SharedNotes notes;

    @Inject
    MemoryNotes memories;

    @Inject
    Preparations preparations;

    @Inject
    Offers offers;

    @Inject
    Reach reach;

    @Inject
    ConferencePage(CourseRounds rounds, RoundFamilies people, Visitor visitor, Reader reader, Clock clock) {
        this.rounds = rounds;
        this.people = people;
        this.visitor = visitor;
        this.reader = reader;
        this.clock = clock;
    }

    Page show(RoundFacts round, ClaimFacts claim, Told told) {
        return page(view(round, claim, told));
    }

    Page said(RoundFacts round, ClaimFacts claim, String key) {
        return show(round, claim, Told.said(key));
    }

    /** The note as it was typed. */
    Page again(RoundFacts round, ClaimFacts claim, NoteForm typed, Map<String, Problem> problems) {
        ConferenceView view = view(round, claim, new Told(Optional.empty(), problems, Optional.empty()));
        return page(view.typed(typed)).withStatus(NOT_ACCEPTED);
    }

    /** The note as it was typed, beside what a colleague has written meanwhile. */
    Page again(RoundFacts round, ClaimFacts claim, NoteForm typed, Refusal refused) {
        ConferenceView view = view(round, claim, new Told(Optional.empty(), Map.of(), Optional.of(refused)));
        return page(view.typed(typed.seeing(view.background().note()))).withStatus(refused.status());
    }

    /** What the student brings, as it was typed. */
    Page again(RoundFacts round, ClaimFacts claim, PreparationForm typed) {
        ConferenceView view = view(round, claim, Told.NOTHING);
        return page(view.typed(typed)).withStatus(NOT_ACCEPTED);
    }

    /** The own note as it was typed, because it is too long. */
    Page memoryAgain(RoundFacts round, ClaimFacts claim, String typed) {
        Problem tooLong = Problem.of(
                "rounds.problem.too-long", MemoryNote.LONGEST, typed.strip().length());
        ConferenceView view =
                view(round, claim, new Told(Optional.empty(), Map.of("memory", tooLong), Optional.empty()));
        return page(view.remembering(typed)).withStatus(NOT_ACCEPTED);
    }

    private Page page(ConferenceView view) {
        return Page.of("conferences/conference", view, reader.words().text("day.conference"))
                .at(view.path());
    }

    private ConferenceView view(RoundFacts round, ClaimFacts claim, Told told) {
        Optional<NoteFacts> note = notes.about(claim.id());
        List<NoteFacts> before = notes.of(claim.meeting()).stream()
                .filter(other -> !other.claim().equals(claim.id()))
                .toList();
        return new ConferenceView(
                round,
                new RoundTimes(reader.words(), round.zone(), clock.instant()),
                people.booked(round, List.of(claim)).get(0),
                where(round, claim),
                new ConferenceView.Background(
                        weeks.of(claim.meeting(), reader.language()),
                        before,
                        note,
                        memories.of(visitor.person(), claim.id())),
                offers.of(claim.meeting()),
                reach.of(claim.meeting().home().guardian()),
                NoteForm.of(note, reader.language()),
                PreparationForm.of(preparations.of(StudentPlace.of(claim.meeting()))),
                told);
    }

    private MeetingPlace where(RoundFacts round, ClaimFacts claim) {
        return rounds.hosts(round).stream()
                .filter(host -> host.id().equals(claim.slot().host()))
                .map(HostFacts::where)
                .findFirst()
                .orElse(MeetingPlace.UNSAID)
                .unless(claim.slot().offer().place());
    }
}

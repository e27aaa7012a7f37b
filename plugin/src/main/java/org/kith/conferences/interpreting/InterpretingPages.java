package org.kith.conferences.interpreting;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.Shared;
import org.kith.conferences.LongerMeetings;
import org.kith.conferences.RoundFacts;
import org.kith.families.Families;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.page.Refusal;
import org.kith.school.OfficeMatter;
import org.kith.school.SchoolRules;
import org.kith.visitor.Visitor;

/** Puts together the pages that say who interprets where. */
@Shared
class InterpretingPages {

    private final Visitor visitor;
    private final InterpretedMeetings meetings;
    private final MeetingRows rows;
    private final Placing placing;
    private final Reader reader;

    @Inject
    Interpreters interpreters;

    @Inject
    SchoolRules rules;

    @Inject
    LongerMeetings longer;

    @Inject
    Families families;

    @Inject
    InterpretingPages(Visitor visitor, InterpretedMeetings meetings, MeetingRows rows, Placing placing, Reader reader) {
        this.visitor = visitor;
        this.meetings = meetings;
        this.rows = rows;
        this.placing = placing;
        this.reader = reader;
    }

    /** What has just happened. @param anew whether the plan shown may change who is placed */
    record Told(boolean anew, Optional<String> said, Optional<Refusal> refused) {

        static Told visit(boolean anew) {
            return new Told(anew, Optional.empty(), Optional.empty());
        }

        static Told done(String said) {
            return new Told(false, Optional.of(said), Optional.empty());
        }

        static Told refused(boolean anew, Refusal refused) {
            return new Told(anew, Optional.empty(), Optional.of(refused));
        }
    }

    Page office(Told told) {
        InterpretingView view = view(Circle.school(platform()), InterpretingResource.PATH, told);
        return status(Page.of("conferences/interpreting", view, title()).at(InterpretingResource.PATH), told);
    }

    Page calls() {
        InterpretingView view = view(Circle.school(platform()), InterpretingResource.PATH, Told.visit(false));
        return Page.of("conferences/interpreting-calls", view, title()).at(InterpretingResource.PATH + "/calls");
    }

    Page round(RoundFacts round, Told told) {
        String path = "/panel/rounds/" + round.id() + "/interpreters";
        String title = round.plan().words(reader.language()).title();
        RoundInterpretersView view = new RoundInterpretersView(
                families.courseTitle(visitor.course()),
                round,
                title,
                round.course().equals(visitor.course()),
                longer.percent(round.id()),
                mayPlace(),
                view(Circle.course(platform(), round.id(), visitor.course()), path, told));
        return status(Page.of("conferences/round-interpreters", view, title).at(path), told);
    }

    private InterpretingView view(Circle circle, String path, Told told) {
        List<InterpretedMeeting> all = meetings.of(circle).stream()
                .sorted(Comparator.comparing(InterpretedMeeting::isPlaced))
                .toList();
        Map<UUID, String> names = interpreters.of(platform()).stream()
                .collect(Collectors.toMap(
                        InterpreterFacts::id, one -> one.offer().name()));
        return new InterpretingView(
                rows.of(platform(), all),
                mayPlace() ? Optional.of(offer(circle, path, told.anew())) : Optional.empty(),
                names,
                told.said(),
                told.refused());
    }

    private InterpretingView.Offer offer(Circle circle, String path, boolean anew) {
        return new InterpretingView.Offer(
                placing.proposal(circle, anew), anew, path + "/placing", path + (anew ? "" : "?anew=yes"));
    }

    private static Page status(Page page, Told told) {
        return told.refused().map(refused -> page.withStatus(refused.status())).orElse(page);
    }

    private boolean mayPlace() {
        return rules.allows(visitor.visit(), OfficeMatter.INTERPRETERS);
    }

    private String title() {
        return reader.words().text("interpreting.title");
    }

    private UUID platform() {
        return visitor.visit().platform();
    }
}

package org.kith.conferences.planning;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Form;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.NoTimeToInterpret;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundTimes;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.Wish;
import org.kith.conferences.booking.FamilyTongue;
import org.kith.conferences.booking.MeetingSteps;
import org.kith.conferences.booking.OwnMeeting;
import org.kith.conferences.booking.OwnMeetings;
import org.kith.conferences.booking.Phones;
import org.kith.conferences.booking.WishForm;
import org.kith.families.ClassLists;
import org.kith.families.Families;
import org.kith.families.Named;
import org.kith.households.Link;
import org.kith.page.NotFound;
import org.kith.page.Page;
import org.kith.page.Refusal;
import org.kith.page.Typed;
import org.kith.visitor.Visitor;

/** Books for a family that has phoned. */
@Shared
class ForThem {

    private static final int NOT_ACCEPTED = 422;

    /** In which language interpreters are asked for most, where no guardian has said what they speak. */
    private static final String UNSAID = "es";

    private final CourseRounds rounds;
    private final CourseGuardians guardians;
    private final OwnMeetings meetings;
    private final MeetingSteps steps;
    private final SlotPages slots;

    @Inject
    RoundFamilies people;

    @Inject
    ClassLists lists;

    @Inject
    Families families;

    @Inject
    Visitor visitor;

    @Inject
    Phones phones;

    @Inject
    FamilyTongue tongue;

    @Inject
    SaidBefore before;

    @Inject
    ForThem(CourseRounds rounds, CourseGuardians guardians, OwnMeetings meetings, MeetingSteps steps, SlotPages slots) {
        this.rounds = rounds;
        this.guardians = guardians;
        this.meetings = meetings;
        this.steps = steps;
        this.slots = slots;
    }

    Page show(RoundFacts round, UUID student) {
        Sent begun = before.of(round, student).map(Sent::again).orElse(Sent.NOTHING);
        return page(round, student, begun, Optional.empty());
    }

    /** Empty if it is booked; else the page again with what was chosen. */
    Optional<Page> book(RoundFacts round, UUID student, Form form) {
        Sent sent = Sent.in(form);
        if (sent.missing().isPresent()) {
            return Optional.of(page(round, student, sent, Optional.empty()).withStatus(NOT_ACCEPTED));
        }
        UUID child = lists.student(visitor.course(), student).named().id();
        OwnMeeting own = meetings.forThem(sent.guardian().orElseThrow(), child, round, visitor.course());
        try {
            book(own, rounds.slot(round, sent.wish().choice().slot()), sent.wish());
            return Optional.empty();
        } catch (NotFound gone) {
            throw gone;
        } catch (Refusal refused) {
            if (refused instanceof NoTimeToInterpret) {
                steps.giveBack(own.meeting());
            }
            return Optional.of(page(round, student, sent, Optional.of(refused)).withStatus(refused.status()));
        }
    }

    private void book(OwnMeeting own, SlotFacts slot, WishForm form) {
        OwnMeetings.demandRight(own);
        Wish said = before.with(own, form.wish());
        Wish wish = phones.with(said, form.choice().mode(), own.meeting().home().guardian());
        steps.holdForThem(own.meeting(), form.choice());
        steps.book(own.meeting(), slot.id(), wish, visitor.person());
    }

    private Page page(RoundFacts round, UUID student, Sent sent, Optional<Refusal> refused) {
        Named named = lists.student(visitor.course(), student).named();
        RoundTimes times = slots.times(round);
        List<Named> guardians = guardians(student);
        ForThemView view = new ForThemView(
                round,
                times,
                named,
                guardians,
                free(round, times),
                people.booked(
                        round,
                        rounds.booked(round).stream()
                                .filter(claim -> claim.meeting().child().equals(student))
                                .toList()),
                sent.wish(),
                language(guardians, sent.guardian()),
                sent.guardian(),
                refused,
                sent.missing());
        return Page.of("conferences/round-for-them", view, view.name()).at(view.path());
    }

    private List<Named> guardians(UUID student) {
        List<UUID> ids = guardians.of(visitor.course(), List.of(student)).stream()
                .map(Link::guardian)
                .toList();
        Map<UUID, Named> names = families.named(ids);
        return ids.stream()
                .map(id -> names.getOrDefault(id, new Named(id, Optional.empty(), Optional.empty())))
                .toList();
    }

    /** Of whoever comes, if we know it, else of another guardian. */
    private String language(List<Named> guardians, Optional<UUID> chosen) {
        return guardians.stream()
                .map(Named::id)
                .sorted(Comparator.comparing(id -> chosen.filter(id::equals).isEmpty()))
                .flatMap(id -> tongue.said(id).stream())
                .findFirst()
                .orElse(UNSAID);
    }

    private List<SlotDay> free(RoundFacts round, RoundTimes times) {
        return slots.days(round).stream()
                .map(day -> new SlotDay(
                        day.day(),
                        day.rows().stream()
                                .filter(row -> row.left() > 0
                                        && row.slot().time().start().isAfter(times.now()))
                                .toList()))
                .filter(day -> !day.rows().isEmpty())
                .toList();
    }

    /** What the teacher has chosen. @param missing key of the sentence about what was not; empty on a first look */
    private record Sent(WishForm wish, Optional<UUID> guardian, Optional<String> missing) {

        static final Sent NOTHING = new Sent(WishForm.sent(new Form()), Optional.empty(), Optional.empty());

        /** The same family, at another time. */
        static Sent again(ClaimFacts meeting) {
            return new Sent(
                    WishForm.again(meeting),
                    Optional.of(meeting.meeting().home().guardian()),
                    Optional.empty());
        }

        static Sent in(Form form) {
            WishForm wish = WishForm.sent(form);
            Optional<UUID> guardian = Typed.sent(form.asMap()).id("guardian");
            boolean whole = wish.slot().isPresent() && wish.mode().isPresent() && guardian.isPresent();
            return new Sent(wish, guardian, whole ? Optional.empty() : Optional.of("rounds.problem.choose"));
        }
    }
}

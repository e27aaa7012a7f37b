package org.kith.conferences.planning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Form;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.conferences.Claims;
import org.kith.conferences.Holds;
import org.kith.conferences.Meeting;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules.Homes;
import org.kith.conferences.booking.WishForm;
import org.kith.families.ClassLists;
import org.kith.families.Families;
import org.kith.families.Named;
import org.kith.households.Link;
import org.kith.page.NotFound;
import org.kith.page.Page;
import org.kith.page.Refusal;
import org.kith.visitor.Visitor;

/** Books for a family that has phoned. */
@Dependent
class ForThem {

    private static final int NOT_ACCEPTED = 422;

    private final CourseRounds rounds;
    private final CourseGuardians guardians;
    private final Holds holds;
    private final Claims claims;
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
    ForThem(CourseRounds rounds, CourseGuardians guardians, Holds holds, Claims claims, SlotPages slots) {
        this.rounds = rounds;
        this.guardians = guardians;
        this.holds = holds;
        this.claims = claims;
        this.slots = slots;
    }

    Page show(RoundFacts round, UUID student) {
        return page(round, student, new Sent(new Form()), Optional.empty());
    }

    /** Empty if it is booked; else the page again with what was chosen. */
    Optional<Page> book(RoundFacts round, UUID student, Form form) {
        Sent sent = new Sent(form);
        WishForm wish = sent.wish();
        if (wish.slot().isEmpty() || wish.mode().isEmpty() || sent.guardian().isEmpty()) {
            return Optional.of(page(round, student, sent, Optional.empty()).withStatus(NOT_ACCEPTED));
        }
        UUID child = lists.student(visitor.course(), student).named().id();
        UUID slot = rounds.slot(round, wish.slot().get()).id();
        Meeting meeting = meeting(round, link(child, sent.guardian().get()));
        try {
            holds.holdForThem(meeting, wish.choice());
            claims.book(meeting, slot, wish.wish(), visitor.person());
            return Optional.empty();
        } catch (NotFound gone) {
            throw gone;
        } catch (Refusal refused) {
            return Optional.of(page(round, student, sent, Optional.of(refused)).withStatus(refused.status()));
        }
    }

    private Link link(UUID student, UUID guardian) {
        return guardians.of(visitor.course(), List.of(student)).stream()
                .filter(link -> link.guardian().equals(guardian))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Meeting meeting(RoundFacts round, Link link) {
        boolean together = round.plan().rules().homes() == Homes.TOGETHER;
        return new Meeting(
                round.id(),
                visitor.course(),
                link.student(),
                new Meeting.Home(link.guardian(), link.household()),
                together ? link.student() : link.household());
    }

    private Page page(RoundFacts round, UUID student, Sent sent, Optional<Refusal> refused) {
        Named named = lists.student(visitor.course(), student).named();
        RoundTimes times = slots.times(round);
        ForThemView view = new ForThemView(
                round,
                times,
                named,
                guardians(student),
                free(round, times),
                people.booked(rounds.booked(round).stream()
                        .filter(claim -> claim.meeting().child().equals(student))
                        .toList()),
                sent.wish(),
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

    /** What the teacher has chosen. */
    private record Sent(Form form) {

        WishForm wish() {
            return WishForm.sent(form);
        }

        Optional<UUID> guardian() {
            return Typed.sent(form.asMap()).id("guardian");
        }

        /** Key of the sentence about what was not chosen; empty on a first look. */
        Optional<String> missing() {
            if (form.asMap().isEmpty()) {
                return Optional.empty();
            }
            WishForm wish = wish();
            boolean whole = wish.slot().isPresent()
                    && wish.mode().isPresent()
                    && guardian().isPresent();
            return whole ? Optional.empty() : Optional.of("rounds.problem.choose");
        }
    }
}

package org.kith.conferences.planning;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.conferences.NewRound;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundPlan;
import org.kith.conferences.Wishing;
import org.kith.conferences.drawing.DrawFirst;
import org.kith.conferences.drawing.FamiliesHaveWished;
import org.kith.conferences.drawing.FamiliesWait;
import org.kith.page.AtTheSameMoment;
import org.kith.page.Page;
import org.kith.page.Problem;
import org.kith.page.Refusal;
import org.kith.visitor.SchoolTime;
import org.kith.visitor.Visitor;

/** Saves what a teacher has planned, or shows the form again with what is wrong in it. */
@Shared
class Planning {

    private static final int NOT_ACCEPTED = 422;

    private final CourseRounds course;
    private final RoundSteps steps;
    private final RoundPages pages;
    private final Clock clock;

    @Inject
    Visitor visitor;

    @Inject
    SchoolTime school;

    @Inject
    Planning(CourseRounds course, RoundSteps steps, RoundPages pages, Clock clock) {
        this.course = course;
        this.steps = steps;
        this.pages = pages;
        this.clock = clock;
    }

    Page make(RoundEntry entry) {
        PlanReader read = new PlanReader(entry.typed(), school.zone());
        Optional<RoundPlan> plan = read.plan(school.today(), List.of());
        Optional<Instant> fair = plan.flatMap(right -> fair(read, right, Optional.empty()));
        if (plan.isEmpty() || !read.problems().isEmpty()) {
            return pages.fresh(entry.with(read.problems())).withStatus(NOT_ACCEPTED);
        }
        NewRound wanted = new NewRound(
                visitor.visit().platform(), visitor.course(), visitor.person(), school.zone(), entry.once());
        RoundFacts made = steps.plan(wanted, plan.get(), read.where(), fair);
        steps.remind(made.id(), read.reminders());
        return pages.show(made, Optional.of("rounds.said.planned"));
    }

    Page save(UUID id, RoundEntry entry) {
        return save(course.own(id), entry, false);
    }

    /** As it was typed, or as it is if nothing was sent along. */
    Page open(UUID id, RoundEntry entry) {
        RoundFacts round = course.own(id);
        RoundEntry stored = pages.entry(round);
        return save(round, entry.typed().isSent("version") ? entry : stored, true);
    }

    Page close(UUID id) {
        RoundFacts round = course.own(id);
        try {
            steps.close(visitor.course(), round.id());
        } catch (DrawFirst bound) {
            return pages.refused(round, bound);
        }
        return pages.show(course.one(id), Optional.of("rounds.said.closed"));
    }

    private Page save(RoundFacts round, RoundEntry entry, boolean opens) {
        PlanReader read = new PlanReader(entry.typed(), round.zone());
        Optional<RoundPlan> plan =
                read.plan(course.today(round), round.plan().availability().days());
        Optional<Instant> fair = plan.flatMap(right -> fair(read, right, round.wishing()));
        if (opens && plan.filter(this::isOver).isPresent()) {
            read.problems().put("closes", Problem.of("rounds.problem.closes-past"));
        }
        if (plan.isEmpty() || !read.problems().isEmpty()) {
            return pages.show(round, entry.with(read.problems()), Optional.empty())
                    .withStatus(NOT_ACCEPTED);
        }
        return change(round, entry, new RoundSteps.Change(plan.get(), read.where(), entry.version(), opens, fair))
                .orElseGet(() -> {
                    steps.remind(round.id(), read.reminders());
                    RoundFacts now = course.one(round.id());
                    return pages.show(now, Optional.of(opens ? opened(now) : "rounds.said.saved"));
                });
    }

    private static String opened(RoundFacts round) {
        return round.isToDraw() ? "rounds.said.wishing" : "rounds.said.opened";
    }

    /** Empty if it is done. */
    private Optional<Page> change(RoundFacts round, RoundEntry entry, RoundSteps.Change change) {
        try {
            steps.change(round, course.host(round), change);
            return Optional.empty();
        } catch (FamiliesHaveWished | FamiliesWait bound) {
            return Optional.of(refused(round, entry, bound, FairTime.FIELD));
        } catch (HomesInUse bound) {
            return Optional.of(refused(round, entry, bound, "homes"));
        } catch (AtTheSameMoment other) {
            return Optional.of(pages.show(round, entry.overtakenBy(course.one(round.id())), Optional.empty())
                    .withStatus(other.status()));
        }
    }

    /** With everything that was typed, and why it cannot be beside the field. */
    private Page refused(RoundFacts round, RoundEntry entry, Refusal why, String field) {
        Map<String, Problem> problem = Map.of(field, Problem.of("refusal." + why.key() + ".text"));
        return pages.show(round, entry.with(problem), Optional.empty()).withStatus(why.status());
    }

    /** In the future, unless the draw was. */
    private Optional<Instant> fair(PlanReader read, RoundPlan plan, Optional<Wishing> before) {
        if (before.filter(Wishing::over).isPresent()) {
            return before.map(Wishing::until);
        }
        FairTime fair = read.fair(plan);
        boolean over =
                fair.until().filter(moment -> !moment.isAfter(clock.instant())).isPresent();
        fair.problem()
                .or(() -> over ? Optional.of(Problem.of("rounds.problem.wishes-past")) : Optional.empty())
                .ifPresent(problem -> read.problems().put(FairTime.FIELD, problem));
        return fair.until();
    }

    /** Whoever signed up would come too late. */
    private boolean isOver(RoundPlan plan) {
        return !plan.closes().isAfter(clock.instant());
    }
}

package org.kith.conferences.planning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.conferences.NewRound;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundPlan;
import org.kith.page.AtTheSameMoment;
import org.kith.page.Page;
import org.kith.page.Problem;
import org.kith.visitor.SchoolTime;
import org.kith.visitor.Visitor;

/** Saves what a teacher has planned, or shows the form again with what is wrong in it. */
@Dependent
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
        if (plan.isEmpty()) {
            return pages.fresh(entry.with(read.problems())).withStatus(NOT_ACCEPTED);
        }
        NewRound wanted = new NewRound(
                visitor.visit().platform(), visitor.course(), visitor.person(), school.zone(), entry.once());
        RoundFacts made = steps.plan(wanted, plan.get(), read.where());
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
        steps.close(visitor.course(), course.own(id).id());
        return pages.show(course.one(id), Optional.of("rounds.said.closed"));
    }

    private Page save(RoundFacts round, RoundEntry entry, boolean opens) {
        PlanReader read = new PlanReader(entry.typed(), round.zone());
        Optional<RoundPlan> plan =
                read.plan(course.today(round), round.plan().availability().days());
        if (opens && plan.filter(this::isOver).isPresent()) {
            read.problems().put("closes", Problem.of("rounds.problem.closes-past"));
        }
        if (plan.isEmpty() || !read.problems().isEmpty()) {
            return pages.show(round, entry.with(read.problems()), Optional.empty())
                    .withStatus(NOT_ACCEPTED);
        }
        try {
            steps.change(
                    round, course.host(round), new RoundSteps.Change(plan.get(), read.where(), entry.version(), opens));
            steps.remind(round.id(), read.reminders());
        } catch (AtTheSameMoment other) {
            return pages.show(round, entry.overtakenBy(course.one(round.id())), Optional.empty())
                    .withStatus(other.status());
        }
        return pages.show(course.one(round.id()), Optional.of(opens ? "rounds.said.opened" : "rounds.said.saved"));
    }

    /** Whoever signed up would come too late. */
    private boolean isOver(RoundPlan plan) {
        return !plan.closes().isAfter(clock.instant());
    }
}

package org.kith.conferences.planning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.conferences.MeetingPlace;
import org.kith.conferences.NewRound;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundPlan;
import org.kith.conferences.Rounds;
import org.kith.conferences.Timetables;
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
    private final Rounds rounds;
    private final Timetables timetables;
    private final RoundPages pages;
    private final Clock clock;

    @Inject
    Visitor visitor;

    @Inject
    SchoolTime school;

    @Inject
    Planning(CourseRounds course, Rounds rounds, Timetables timetables, RoundPages pages, Clock clock) {
        this.course = course;
        this.rounds = rounds;
        this.timetables = timetables;
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
        RoundFacts made = rounds.plan(wanted, plan.get(), read.where());
        timetables.follow(made, course.host(made));
        return pages.show(made, Optional.of("rounds.said.planned"));
    }

    Page save(UUID id, RoundEntry entry) {
        return save(course.own(id), entry, false);
    }

    /** As it was typed, or as it is if nothing was sent along. */
    Page open(UUID id, RoundEntry entry) {
        RoundFacts round = course.own(id);
        RoundEntry stored = RoundEntry.of(round, course.host(round).where());
        return save(round, entry.typed().isSent("version") ? entry : stored, true);
    }

    Page close(UUID id) {
        course.own(id);
        rounds.close(visitor.course(), id);
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
            follow(
                    round.plan(),
                    rounds.change(visitor.course(), round.id(), plan.get(), entry.version()),
                    read.where());
        } catch (AtTheSameMoment other) {
            return pages.show(round, entry.overtakenBy(course.one(round.id())), Optional.empty())
                    .withStatus(other.status());
        }
        return saved(round.id(), opens);
    }

    private Page saved(UUID id, boolean opens) {
        if (opens) {
            rounds.open(visitor.course(), id);
        }
        return pages.show(course.one(id), Optional.of(opens ? "rounds.said.opened" : "rounds.said.saved"));
    }

    /** Only if other times come out: what was changed by hand stays when the words change. */
    private void follow(RoundPlan before, RoundFacts saved, MeetingPlace where) {
        rounds.meetAt(course.host(saved).id(), saved.id(), where);
        RoundPlan now = saved.plan();
        boolean same = now.availability().equals(before.availability())
                && now.modes().equals(before.modes())
                && now.rules().seats() == before.rules().seats();
        if (!same) {
            rounds.hosts(saved.id()).forEach(host -> timetables.follow(saved, host));
        }
    }

    /** Whoever signed up would come too late. */
    private boolean isOver(RoundPlan plan) {
        return !plan.closes().isAfter(clock.instant());
    }
}

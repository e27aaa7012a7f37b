package org.kith.conferences.visits;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kith.Shared;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundTimes;
import org.kith.conferences.Rounds;
import org.kith.conferences.booking.ToldMeetings;
import org.kith.families.Families;
import org.kith.families.Named;
import org.kith.page.NotFound;
import org.kith.page.Page;
import org.kith.page.Problem;
import org.kith.page.Reader;
import org.kith.page.Refusal;
import org.kith.page.Typed;
import org.kith.visitor.Visitor;

/** Puts together a teacher's pages about home visits, and answers families. Only those of the visitor's course. */
@Shared
class VisitsPages {

    private static final int NOT_ACCEPTED = 422;

    private final Visitor visitor;
    private final Rounds rounds;
    private final HomeVisits visits;
    private final Families families;
    private final Reader reader;

    @Inject
    VisitSteps steps;

    @Inject
    FreeVisits free;

    @Inject
    ToldMeetings told;

    @Inject
    Clock clock;

    @Inject
    VisitsPages(Visitor visitor, Rounds rounds, HomeVisits visits, Families families, Reader reader) {
        this.visitor = visitor;
        this.rounds = rounds;
        this.visits = visits;
        this.families = families;
        this.reader = reader;
    }

    /** @param said message key of what has just been done; empty on a mere visit */
    Page list(UUID round, String said) {
        VisitsView view = view(round, said);
        return Page.of("conferences/visits", view, view.title()).at(view.path());
    }

    Page guide(UUID round) {
        VisitsView view = view(round, "");
        return Page.of("conferences/visit-guide", view, reader.words().text("visit.guide.title"))
                .at(view.path() + "/guide");
    }

    Page open(UUID round, UUID visit) {
        VisitsView view = view(round, "");
        VisitsView.Row row = row(view, visit);
        List<UUID> known = staff().stream().map(Named::id).toList();
        Typed before =
                AnswerForm.before(row.visit(), known, row.mine() ? Optional.empty() : Optional.of(visitor.person()));
        return form(view, visit, new Sent(before, Map.of()));
    }

    Page answer(UUID round, UUID visit, Typed typed) {
        VisitsView view = view(round, "");
        AnswerForm read = new AnswerForm(typed, view.round().zone());
        Optional<Answer> said = read.answer(staff().stream().map(Named::id).toList(), clock.instant());
        if (said.isEmpty()) {
            return form(view, visit, new Sent(typed, read.problems())).withStatus(NOT_ACCEPTED);
        }
        try {
            steps.answer(round, visitor.course(), visit, said.get());
            return list(round, said.get().staff().size() > 1 ? "visit.said.answered" : "visit.said.second-missing");
        } catch (VisitorBusy busy) {
            Optional<String> name = families.named(List.of(busy.who())).values().stream()
                    .flatMap(person -> person.fullName().stream())
                    .findFirst();
            return elsewhere(view, visit, new Sent(typed, Map.of()), new Clash(said.get(), busy, name));
        } catch (FamilyBusy busy) {
            return elsewhere(view, visit, new Sent(typed, Map.of()), new Clash(said.get(), busy, Optional.empty()));
        }
    }

    Page refuse(UUID round, UUID visit) {
        boolean reads = row(view(round, ""), visit).told();
        steps.refuse(round, visitor.course(), visit);
        return list(round, reads ? "visit.said.given-up" : "visit.said.given-up-untold");
    }

    private record Sent(Typed typed, Map<String, Problem> problems) {}

    private record Clash(Answer said, Refusal refused, Optional<String> busy) {}

    private Page form(VisitsView view, UUID visit, Sent sent) {
        VisitAnswerView form = new VisitAnswerView(
                view,
                row(view, visit),
                staff(),
                sent.typed(),
                sent.problems(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        return page(form);
    }

    private Page elsewhere(VisitsView view, UUID visit, Sent sent, Clash clash) {
        VisitsView.Row row = row(view, visit);
        VisitAnswerView form = new VisitAnswerView(
                view,
                row,
                staff(),
                sent.typed(),
                Map.of(),
                Optional.of(clash.refused()),
                clash.busy().filter(name -> !name.isEmpty()),
                free.near(
                        row.visit(),
                        clash.said().staff(),
                        clash.said().start(),
                        view.round().zone()));
        return page(form).withStatus(clash.refused().status());
    }

    private static Page page(VisitAnswerView form) {
        return Page.of("conferences/visit-answer", form, form.round().title()).at(form.path());
    }

    private static VisitsView.Row row(VisitsView view, UUID visit) {
        return view.rows().stream()
                .filter(one -> one.visit().id().equals(visit))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** @throws NotFound if no teacher of the visitor's course meets families in it */
    private VisitsView view(UUID id, String said) {
        RoundFacts round = rounds.in(visitor.course(), id);
        List<VisitFacts> all = visits.ofCourse(id, visitor.course());
        SeenVisits seen = seen(round, all);
        return new VisitsView(
                families.courseTitle(visitor.course()),
                round,
                new RoundTimes(reader.words(), round.zone(), clock.instant()),
                round.plan().words(reader.language()).title(),
                all.stream()
                        .sorted(Comparator.comparing(VisitFacts::stands).thenComparing(VisitFacts::changed))
                        .map(seen::row)
                        .toList(),
                Optional.of(said).filter(key -> !key.isEmpty()));
    }

    private SeenVisits seen(RoundFacts round, List<VisitFacts> all) {
        Set<UUID> people = new HashSet<>();
        all.forEach(visit -> {
            people.addAll(visit.staff());
            people.addAll(
                    List.of(visit.meeting().child(), visit.meeting().home().guardian()));
        });
        return new SeenVisits(
                families.named(people),
                families.recordsOf(visitor.person()),
                told.among(round, all.stream().map(VisitFacts::meeting).toList()));
    }

    /** The visitor first, who is one of the two most of the time. */
    private List<Named> staff() {
        return families.teachersOf(visitor.course()).stream()
                .sorted(Comparator.comparing(person -> !person.id().equals(visitor.person())))
                .toList();
    }
}

package org.kith.conferences.interpreting;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.page.AtTheSameMoment;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.school.OfficeMatter;
import org.kith.school.SchoolRules;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;

/** The list of interpreters, in the hands of whom the school lets. */
@Shared
class InterpreterList {

    private static final int NOT_ACCEPTED = 422;

    private final Visitor visitor;
    private final SchoolRules rules;
    private final Interpreters interpreters;
    private final Placements placements;
    private final Reader reader;

    @Inject
    InterpreterList(
            Visitor visitor, SchoolRules rules, Interpreters interpreters, Placements placements, Reader reader) {
        this.visitor = visitor;
        this.rules = rules;
        this.interpreters = interpreters;
        this.placements = placements;
        this.reader = reader;
    }

    Page show() {
        demandRight();
        return page(Optional.empty());
    }

    Page fresh(String language) {
        demandRight();
        return form(InterpreterEntry.fresh(language), Optional.empty());
    }

    Page open(UUID id) {
        demandRight();
        InterpreterFacts known = interpreters.one(platform(), id);
        return form(InterpreterEntry.of(known), Optional.of(known));
    }

    Page add(InterpreterEntry entry) {
        demandRight();
        InterpreterForm read = new InterpreterForm(entry.typed());
        Optional<InterpreterOffer> offer = read.offer();
        if (offer.isEmpty()) {
            return form(entry.with(read.problems()), Optional.empty()).withStatus(NOT_ACCEPTED);
        }
        interpreters.add(new NewInterpreter(platform(), visitor.person(), entry.once()), offer.get());
        return page(Optional.of("interpreters.said.added"));
    }

    Page change(UUID id, InterpreterEntry entry) {
        demandRight();
        InterpreterFacts known = interpreters.one(platform(), id);
        InterpreterForm read = new InterpreterForm(entry.typed());
        Optional<InterpreterOffer> offer = read.offer();
        if (offer.isEmpty()) {
            return form(entry.with(read.problems()), Optional.of(known)).withStatus(NOT_ACCEPTED);
        }
        if (entry.version() != known.version()) {
            return form(entry.overtakenBy(known), Optional.of(known)).withStatus(new AtTheSameMoment().status());
        }
        interpreters.change(platform(), id, offer.get(), entry.version());
        return page(Optional.of("interpreters.said.changed"));
    }

    Page pause(UUID id, boolean pauses) {
        demandRight();
        interpreters.pause(platform(), id, pauses);
        return page(Optional.of(pauses ? "interpreters.said.paused" : "interpreters.said.resumed"));
    }

    Page remove(UUID id) {
        demandRight();
        interpreters.remove(platform(), id);
        return page(Optional.of("interpreters.said.removed"));
    }

    private Page page(Optional<String> said) {
        List<InterpretersView.Row> rows = interpreters.of(platform()).stream()
                .map(one -> new InterpretersView.Row(one, meetings(one)))
                .toList();
        InterpretersView view = new InterpretersView(isOffice(), rows, said);
        return Page.of("conferences/interpreters", view, reader.words().text("interpreters.title"))
                .at(InterpretersResource.PATH);
    }

    private Page form(InterpreterEntry entry, Optional<InterpreterFacts> known) {
        int meetings = known.map(this::meetings).orElse(0);
        InterpreterFormView view = new InterpreterFormView(isOffice(), entry, known, meetings);
        String at = view.path() + (known.isEmpty() ? "/new" : "");
        return Page.of("conferences/interpreter-form", view, reader.words().text("interpreters.title"))
                .at(at);
    }

    private int meetings(InterpreterFacts one) {
        return placements.ofInterpreters(List.of(one.id())).size();
    }

    private boolean isOffice() {
        return visitor.visit().isA(Standing.ADMINISTRATOR);
    }

    private UUID platform() {
        return visitor.visit().platform();
    }

    /** @throws org.kith.school.OfficeOnly for a teacher whose school leaves interpreters to its office */
    private void demandRight() {
        rules.demand(visitor.visit(), OfficeMatter.INTERPRETERS);
    }
}

package org.kith.conferences.lunch;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.conferences.calls.Reach;
import org.kith.families.Families;
import org.kith.families.Named;
import org.kith.page.Page;
import org.kith.page.Problem;
import org.kith.page.Reader;
import org.kith.page.Refusal;
import org.kith.visitor.Visitor;

/** Puts together a teacher's pages about lunches. */
@Shared
public class LunchPages {

    private final Lunches lunches;
    private final LunchHomes homes;
    private final Visitor visitor;
    private final Reader reader;
    private final Clock clock;

    @Inject
    Families families;

    @Inject
    Reach reach;

    @Inject
    LunchPages(Lunches lunches, LunchHomes homes, Visitor visitor, Reader reader, Clock clock) {
        this.lunches = lunches;
        this.homes = homes;
        this.visitor = visitor;
        this.reader = reader;
        this.clock = clock;
    }

    Page list(Optional<String> said) {
        return list(LunchForm.fresh(), Map.of(), Optional.empty(), said);
    }

    /** As it was typed. */
    Page again(LunchForm typed, Map<String, Problem> problems) {
        return list(typed, problems, Optional.empty(), Optional.empty()).withStatus(422);
    }

    Page refused(LunchForm typed, Refusal refused) {
        return list(typed, Map.of(), Optional.of(refused), Optional.empty()).withStatus(refused.status());
    }

    Page show(LunchFacts lunch, Optional<String> said) {
        return page(lunch, Optional.empty(), said);
    }

    Page refused(LunchFacts lunch, Refusal refused) {
        return page(lunch, Optional.of(refused), Optional.empty()).withStatus(refused.status());
    }

    private Page list(LunchForm form, Map<String, Problem> problems, Optional<Refusal> refused, Optional<String> said) {
        LunchesView view = new LunchesView(
                families.courseTitle(visitor.course()),
                lunches.of(visitor.course()),
                homes.of(visitor.course()).size(),
                form,
                problems,
                refused,
                said);
        return Page.of("conferences/lunches", view, reader.words().text("lunch.title"))
                .at(LunchesView.PATH);
    }

    private Page page(LunchFacts lunch, Optional<Refusal> refused, Optional<String> said) {
        Map<UUID, Named> names = families.named(lunch.guests().stream()
                .flatMap(guest -> Stream.of(guest.guardian(), guest.student()))
                .distinct()
                .toList());
        List<LunchView.Guest> guests = lunch.guests().stream()
                .map(guest -> new LunchView.Guest(
                        guest, name(names, guest.guardian()), name(names, guest.student()), reach.of(guest.guardian())))
                .toList();
        LunchView view = new LunchView(lunch, guests, clock.instant(), refused, said);
        return Page.of("conferences/lunch", view, reader.words().text("lunch.title"))
                .at(view.path());
    }

    private static String name(Map<UUID, Named> names, UUID person) {
        return Optional.ofNullable(names.get(person)).flatMap(Named::fullName).orElse("");
    }
}

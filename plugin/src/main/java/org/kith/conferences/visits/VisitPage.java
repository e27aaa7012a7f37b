package org.kith.conferences.visits;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.Shared;
import org.kith.conferences.MeetsElsewhere;
import org.kith.conferences.booking.OwnMeeting;
import org.kith.conferences.booking.Teachers;
import org.kith.conferences.calls.Offers;
import org.kith.families.Families;
import org.kith.families.Named;
import org.kith.page.Page;
import org.kith.page.Problem;
import org.kith.page.Reader;
import org.kith.page.Refusal;
import org.kith.page.Typed;

/** Puts together the family's page of a visit. */
@Shared
class VisitPage {

    private final HomeVisits visits;
    private final Teachers teachers;
    private final Families families;
    private final Reader reader;
    private final Clock clock;

    @Inject
    FreeVisits free;

    @Inject
    Offers offers;

    @Inject
    VisitPage(HomeVisits visits, Teachers teachers, Families families, Reader reader, Clock clock) {
        this.visits = visits;
        this.teachers = teachers;
        this.families = families;
        this.reader = reader;
        this.clock = clock;
    }

    Page page(OwnMeeting own, Optional<Refusal> refused) {
        return page(own, new Sent(Typed.of(Map.of()), Map.of(), refused));
    }

    Page again(OwnMeeting own, Typed typed, Map<String, Problem> problems) {
        return page(own, new Sent(typed, problems, Optional.empty()));
    }

    private record Sent(Typed typed, Map<String, Problem> problems, Optional<Refusal> refused) {}

    private Page page(OwnMeeting own, Sent sent) {
        Optional<VisitFacts> visit = sent.problems().isEmpty() ? visits.of(own.meeting()) : Optional.empty();
        VisitView view = new VisitView(
                own,
                teachers.names(own.hosts(), reader.words()),
                sent.typed(),
                sent.problems(),
                visit,
                names(visit.map(VisitFacts::staff).orElse(List.of())),
                sent.refused(),
                visit.filter(known -> isElsewhere(sent.refused()))
                        .map(known -> nearest(own, known))
                        .orElse(List.of()),
                mayAsk(own),
                clock.instant());
        return Page.of("conferences/visit", view, reader.words().text("visit.title"))
                .at(view.path());
    }

    /** While families sign up; whom a teacher has offered a visit, also after that. */
    boolean mayAsk(OwnMeeting own) {
        return own.round().signsUpAt(clock.instant())
                || offers.of(own.meeting()).filter(offer -> !offer.isCall()).isPresent();
    }

    private static boolean isElsewhere(Optional<Refusal> refused) {
        return refused.filter(why -> why instanceof MeetsElsewhere || why instanceof VisitThen)
                .isPresent();
    }

    private List<Instant> nearest(OwnMeeting own, VisitFacts visit) {
        return visit.time()
                .map(time -> free.near(
                        visit, visit.staff(), time.start(), own.round().zone()))
                .orElse(List.of());
    }

    private String names(List<UUID> staff) {
        Map<UUID, Named> known = families.named(staff);
        return staff.stream()
                .map(person -> Optional.ofNullable(known.get(person))
                        .flatMap(Named::fullName)
                        .orElseGet(() -> reader.words().text("meet.a-teacher")))
                .collect(Collectors.joining(", "));
    }
}

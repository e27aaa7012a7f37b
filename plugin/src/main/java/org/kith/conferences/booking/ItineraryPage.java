package org.kith.conferences.booking;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kith.Shared;
import org.kith.conferences.Mode;
import org.kith.conferences.Wish;
import org.kith.conferences.booking.Itineraries.Open;
import org.kith.conferences.itinerary.Itinerary;
import org.kith.conferences.itinerary.Sought;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.page.Refusal;
import org.kith.visitor.Visitor;

/** Puts together the page with a plan for all conferences of a guardian. */
@Shared
public class ItineraryPage {

    private final Visitor visitor;
    private final Itineraries itineraries;
    private final FamilyTongue tongue;
    private final ConferencesPage conferences;
    private final Reader reader;

    @Inject
    Phones phones;

    @Inject
    ItineraryPage(
            Visitor visitor, Itineraries itineraries, FamilyTongue tongue, ConferencesPage conferences, Reader reader) {
        this.visitor = visitor;
        this.itineraries = itineraries;
        this.tongue = tongue;
        this.conferences = conferences;
        this.reader = reader;
    }

    /** After all of it was booked. */
    Page booked() {
        return conferences.page(visitor.person());
    }

    Page page(HopesForm hopes) {
        return page(hopes, new Wish(hopes.needs(), ""), Optional.empty());
    }

    /** @param typed what was said already; @param problem why the plan before could not be booked */
    Page page(HopesForm hopes, Wish typed, Optional<Refusal> problem) {
        UUID guardian = visitor.person();
        List<Open> open = itineraries.open(guardian, hopes.interpreter());
        Optional<Itinerary> plan =
                open.isEmpty() ? Optional.empty() : Optional.of(itineraries.propose(guardian, open, hopes.hopes()));
        List<ItineraryView.Stop> stops =
                plan.map(found -> stops(found, open, hopes)).orElse(List.of());
        ItineraryView view = new ItineraryView(
                hopes,
                ways(open),
                stops,
                plan.map(found -> left(found, open)).orElse(List.of()),
                plan,
                hopes.interpreter().isEmpty() ? tongue.of(guardian) : hopes.interpreter(),
                phones.stated(typed, way(stops), guardian),
                problem);
        return Page.of("conferences/itinerary", view, reader.words().text("plan.title"))
                .at("/panel/itinerary");
    }

    /** Where anything is by phone one says a number for it. */
    private static Mode way(List<ItineraryView.Stop> stops) {
        return stops.stream()
                .map(ItineraryView.Stop::mode)
                .filter(Mode.PHONE::equals)
                .findFirst()
                .orElse(Mode.IN_PERSON);
    }

    private static Set<Mode> ways(List<Open> open) {
        EnumSet<Mode> ways = EnumSet.noneOf(Mode.class);
        open.forEach(each -> ways.addAll(each.invitation().own().round().plan().modes()));
        ways.remove(Mode.HOME_VISIT);
        return ways;
    }

    private static List<ItineraryView.Stop> stops(Itinerary plan, List<Open> open, HopesForm hopes) {
        return plan.stops().stream()
                .map(stop -> {
                    Open one = open(open, stop.sought());
                    Pick pick = one.pick(stop.time(), hopes.hopes());
                    return new ItineraryView.Stop(
                            one.invitation(),
                            stop.time().span(),
                            pick.choice().mode(),
                            pick.choice().mode() == Mode.IN_PERSON ? stop.time().place() : "",
                            pick.text());
                })
                .toList();
    }

    private static List<ItineraryView.Left> left(Itinerary plan, List<Open> open) {
        return plan.unplaced().stream()
                .map(one -> new ItineraryView.Left(open(open, one.sought()).invitation(), one.reason()))
                .toList();
    }

    private static Open open(List<Open> open, Sought sought) {
        return open.stream().filter(one -> one.sought() == sought).findFirst().orElseThrow();
    }
}

package org.kith.conferences.planning;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kith.conferences.Availability;
import org.kith.conferences.MeetingPlace;
import org.kith.conferences.Mode;
import org.kith.conferences.NoTimesLikeThis.Fault;
import org.kith.conferences.RoundRules;
import org.kith.conferences.RoundTimes;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.SlotOffer;
import org.kith.conferences.Span;
import org.kith.page.Problem;
import org.kith.page.Typed;

/** Reads one time out of the fields of its form, and writes it into them. */
final class SlotReader {

    private final Typed typed;
    private final Map<String, Problem> problems = new LinkedHashMap<>();

    SlotReader(Typed typed) {
        this.typed = typed;
    }

    static Typed fields(SlotFacts slot, RoundTimes times) {
        SlotOffer offer = slot.offer();
        LocalTime from = LocalTime.ofInstant(offer.time().start(), times.zone());
        return Typed.of(Map.of(
                "day", List.of(times.dayOf(offer.time().start()).toString()),
                "from", List.of(PlanFields.clock(from)),
                "minutes", List.of(String.valueOf(offer.time().minutes())),
                "mode", offer.modes().stream().map(Mode::key).sorted().toList(),
                "place", List.of(offer.place()),
                "seats", List.of(String.valueOf(offer.seats()))));
    }

    Map<String, Problem> problems() {
        return problems;
    }

    /** @param now no time begins before it */
    Optional<SlotOffer> offer(ZoneId zone, Instant now) {
        Optional<Span> time = time(zone, now);
        Optional<Integer> seats =
                typed.number("seats").filter(number -> number >= 1 && number <= RoundRules.MOST_SEATS);
        Set<Mode> modes = Mode.among(typed.all("mode"));
        String place = typed.line("place");
        wrongUnless(!modes.isEmpty(), "modes", PlanReader.problem(Fault.NO_MODE));
        wrongUnless(seats.isPresent(), "seats", Problem.of("rounds.problem.number", 1, RoundRules.MOST_SEATS));
        wrongUnless(
                place.length() <= MeetingPlace.LONGEST_PLACE,
                "place",
                Problem.of("rounds.problem.too-long", MeetingPlace.LONGEST_PLACE, place.length()));
        return problems.isEmpty()
                ? time.map(right -> new SlotOffer(right, modes, place, seats.orElseThrow()))
                : Optional.empty();
    }

    private Optional<Span> time(ZoneId zone, Instant now) {
        Optional<Instant> start = Typed.day(typed.value("day"))
                .flatMap(day -> Typed.time(typed.value("from")).map(day::atTime))
                .map(moment -> moment.atZone(zone).toInstant());
        Optional<Integer> minutes =
                typed.number("minutes").filter(number -> number >= 1 && number <= Availability.LONGEST_MINUTES);
        wrongUnless(start.filter(now::isBefore).isPresent(), "days", PlanReader.problem(Fault.PAST));
        wrongUnless(start.isPresent(), "days", Problem.of("rounds.problem.moment"));
        wrongUnless(minutes.isPresent(), "minutes", PlanReader.problem(Fault.LENGTH));
        return start.flatMap(from -> minutes.map(length -> new Span(from, from.plusSeconds(60L * length))));
    }

    private void wrongUnless(boolean right, String field, Problem problem) {
        if (!right) {
            problems.put(field, problem);
        }
    }
}

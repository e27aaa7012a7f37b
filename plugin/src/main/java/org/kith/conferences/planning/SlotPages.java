package org.kith.conferences.planning;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.Shared;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.ClaimState;
import org.kith.conferences.LongerMeetings;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundTimes;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.TeachersElsewhere;
import org.kith.families.Families;
import org.kith.page.Page;
import org.kith.page.Problem;
import org.kith.page.Reader;
import org.kith.page.Refusal;
import org.kith.page.Typed;
import org.kith.visitor.Visitor;

/** Puts together the pages about single times: to be changed, to be printed, to be taken away. */
@Shared
class SlotPages {

    private final CourseRounds rounds;
    private final RoundFamilies people;
    private final Visitor visitor;
    private final Reader reader;
    private final Clock clock;

    @Inject
    Families families;

    @Inject
    LongerMeetings longer;

    @Inject
    TeachersElsewhere elsewhere;

    @Inject
    SlotPages(CourseRounds rounds, RoundFamilies people, Visitor visitor, Reader reader, Clock clock) {
        this.rounds = rounds;
        this.people = people;
        this.visitor = visitor;
        this.reader = reader;
        this.clock = clock;
    }

    /** With the form of this one open, else with that of one more. */
    Page list(RoundFacts round, Optional<UUID> open, Optional<String> said) {
        RoundTimes times = times(round);
        List<SlotFacts> slots = rounds.slots(round);
        Typed typed = open.map(id -> SlotReader.fields(rounds.slot(round, id), times))
                .or(() -> slots.stream()
                        .findFirst()
                        .map(slot -> SlotReader.fields(slot, times)
                                .with("day", List.of())
                                .with("from", List.of())))
                .orElseGet(() -> Typed.of(Map.of()));
        return page(new SlotsView(round, times, days(round), open, RoundEntry.fresh(typed), Optional.empty(), said));
    }

    /** As it was sent. */
    Page again(RoundFacts round, Optional<UUID> open, RoundEntry entry, Optional<Refusal> refused) {
        int status = refused.map(Refusal::status).orElse(422);
        SlotsView view = new SlotsView(round, times(round), days(round), open, entry, refused, Optional.empty());
        return page(view).withStatus(status);
    }

    Page schedule(RoundFacts round, boolean door) {
        ScheduleView view =
                new ScheduleView(families.courseTitle(visitor.course()), round, times(round), days(round), door);
        return Page.of("conferences/round-schedule", view, view.title())
                .at(view.path() + "/schedule" + (door ? "?door" : ""));
    }

    Page removal(RoundFacts round, SlotFacts slot, String message, Optional<Problem> problem) {
        List<ClaimFacts> on = rounds.promised(round, slot.id());
        String path = RoundView.path(round) + "/slots/" + slot.id() + "/removal";
        return farewell(
                new FarewellView(round, times(round), path, true, slot, people.booked(round, on), message, problem));
    }

    Page cancellation(RoundFacts round, ClaimFacts booking, String message, Optional<Problem> problem) {
        String path = RoundView.path(round) + "/bookings/" + booking.id() + "/cancellation";
        return farewell(new FarewellView(
                round,
                times(round),
                path,
                false,
                booking.slot(),
                people.booked(round, List.of(booking)),
                message,
                problem));
    }

    List<SlotDay> days(RoundFacts round) {
        RoundTimes times = times(round);
        Map<UUID, List<Booked>> claims = people.booked(round, rounds.claims(round)).stream()
                .collect(Collectors.groupingBy(booked -> booked.claim().slot().id()));
        Set<UUID> goingOn = longer.goingOn(round.id());
        List<SlotFacts> all = rounds.slots(round);
        Set<SlotFacts> away = elsewhere.kept(rounds.hosts(round), all);
        Map<LocalDate, List<SlotRow>> days = all.stream()
                .map(slot -> row(
                        slot,
                        claims.getOrDefault(slot.id(), List.of()),
                        goingOn.contains(slot.id()),
                        away.contains(slot)))
                .collect(Collectors.groupingBy(
                        row -> times.dayOf(row.slot().time().start()), TreeMap::new, Collectors.toList()));
        return days.entrySet().stream()
                .map(day -> new SlotDay(day.getKey(), day.getValue()))
                .toList();
    }

    private static SlotRow row(SlotFacts slot, List<Booked> claims, boolean goesOn, boolean away) {
        List<Booked> who =
                claims.stream().filter(claim -> claim.claim().isBooked()).toList();
        List<Booked> offered = claims.stream()
                .filter(claim -> claim.claim().state() == ClaimState.OFFERED)
                .toList();
        return new SlotRow(slot, who, offered, claims.size() - who.size() - offered.size(), goesOn, away);
    }

    private static Page page(SlotsView view) {
        return Page.of("conferences/round-slots", view, view.title()).at(view.path());
    }

    private static Page farewell(FarewellView view) {
        return Page.of("conferences/round-farewell", view, RoundView.title(view.round(), view.times()))
                .at(view.path());
    }

    RoundTimes times(RoundFacts round) {
        return new RoundTimes(reader.words(), round.zone(), clock.instant());
    }
}

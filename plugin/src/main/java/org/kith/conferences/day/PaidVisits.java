package org.kith.conferences.day;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.conferences.Meeting;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundTimes;
import org.kith.conferences.booking.ToldMeetings;
import org.kith.conferences.visits.HomeVisits;
import org.kith.conferences.visits.VisitFacts;
import org.kith.families.Families;
import org.kith.families.Named;
import org.kith.page.Reader;
import org.kith.visitor.Visitor;

/** Finds the home visits that the visitor pays to families of the course. */
@Shared
class PaidVisits {

    private final HomeVisits visits;
    private final Families families;
    private final Visitor visitor;
    private final Reader reader;
    private final Clock clock;

    @Inject
    ToldMeetings told;

    @Inject
    PaidVisits(HomeVisits visits, Families families, Visitor visitor, Reader reader, Clock clock) {
        this.visits = visits;
        this.families = families;
        this.visitor = visitor;
        this.reader = reader;
        this.clock = clock;
    }

    /** Those that stand, earliest first. */
    List<DayView.Visit> in(List<RoundFacts> rounds) {
        List<VisitFacts> own = visits.ofStaff(families.recordsOf(visitor.person())).stream()
                .filter(visit -> visit.stands() && visit.meeting().course().equals(visitor.course()))
                .toList();
        Map<UUID, Named> names = families.named(own.stream()
                .flatMap(visit -> Stream.of(
                        visit.meeting().child(), visit.meeting().home().guardian()))
                .distinct()
                .toList());
        return rounds.stream()
                .flatMap(round -> in(round, own, names))
                .sorted(Comparator.comparing(DayView.Visit::time))
                .toList();
    }

    private Stream<DayView.Visit> in(RoundFacts round, List<VisitFacts> all, Map<UUID, Named> names) {
        List<VisitFacts> own = all.stream()
                .filter(visit -> visit.meeting().round().equals(round.id()))
                .toList();
        Set<Meeting> still =
                told.among(round, own.stream().map(VisitFacts::meeting).toList());
        RoundTimes times = new RoundTimes(reader.words(), round.zone(), clock.instant());
        return own.stream()
                .map(visit -> new DayView.Visit(
                        visit,
                        name(names, visit.meeting().child()),
                        name(names, visit.meeting().home().guardian()),
                        times,
                        still.contains(visit.meeting())));
    }

    private static String name(Map<UUID, Named> names, UUID person) {
        return Optional.ofNullable(names.get(person)).flatMap(Named::fullName).orElse("");
    }
}

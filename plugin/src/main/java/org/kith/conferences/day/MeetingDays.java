package org.kith.conferences.day;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundTimes;
import org.kith.conferences.planning.CourseRounds;
import org.kith.conferences.planning.RoundFamilies;
import org.kith.families.Families;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.visitor.SchoolTime;
import org.kith.visitor.Visitor;

/** Puts together the meetings of a day, of all rounds of the visitor's course. */
@Shared
public class MeetingDays {

    private final CourseRounds rounds;
    private final RoundFamilies people;
    private final Visitor visitor;
    private final Reader reader;
    private final Clock clock;

    @Inject
    PaidVisits visits;

    @Inject
    Families families;

    @Inject
    SchoolTime school;

    @Inject
    MeetingDays(CourseRounds rounds, RoundFamilies people, Visitor visitor, Reader reader, Clock clock) {
        this.rounds = rounds;
        this.people = people;
        this.visitor = visitor;
        this.reader = reader;
        this.clock = clock;
    }

    /** @param asked today if none is */
    Page page(Optional<LocalDate> asked) {
        LocalDate day = asked.orElseGet(school::today);
        List<RoundFacts> known = rounds.all();
        DayView view =
                view(day, known.stream().flatMap(round -> rows(round).stream()).toList(), visits.in(known));
        return Page.of("conferences/day", view, reader.words().text("day.title"))
                .at(view.path());
    }

    /** Those of today, earliest first; asks only about rounds that may have any. */
    List<DayView.Row> today() {
        LocalDate today = school.today();
        return rounds.all().stream()
                .filter(round -> isNear(round.plan().availability().days(), today))
                .flatMap(round -> rows(round).stream())
                .filter(row -> day(row).equals(today))
                .sorted(Comparator.comparing(row -> row.booked().claim().time()))
                .toList();
    }

    private DayView view(LocalDate day, List<DayView.Row> meetings, List<DayView.Visit> paid) {
        List<LocalDate> days = Stream.concat(
                        meetings.stream().map(MeetingDays::day), paid.stream().map(DayView.Visit::day))
                .toList();
        return new DayView(
                families.courseTitle(visitor.course()),
                day,
                day.equals(school.today()),
                meetings.stream()
                        .filter(row -> day(row).equals(day))
                        .sorted(Comparator.comparing(row -> row.booked().claim().time()))
                        .toList(),
                paid.stream().filter(visit -> visit.day().equals(day)).toList(),
                days.stream().filter(day::isAfter).max(Comparator.naturalOrder()),
                days.stream().filter(day::isBefore).min(Comparator.naturalOrder()));
    }

    /** Home visits that the visitor pays today, earliest first. */
    List<DayView.Visit> visitsToday() {
        LocalDate today = school.today();
        return visits.in(rounds.all()).stream()
                .filter(visit -> visit.day().equals(today))
                .toList();
    }

    /** Times that were added by hand are some days before or after the others. */
    private static boolean isNear(Collection<LocalDate> days, LocalDate today) {
        return days.stream().anyMatch(day -> !day.isBefore(today.minusMonths(1)) && !day.isAfter(today.plusMonths(1)));
    }

    private List<DayView.Row> rows(RoundFacts round) {
        RoundTimes times = new RoundTimes(reader.words(), round.zone(), clock.instant());
        return people.booked(round, rounds.booked(round)).stream()
                .map(booked -> new DayView.Row(booked, times))
                .toList();
    }

    private static LocalDate day(DayView.Row row) {
        return row.times().dayOf(row.booked().claim().time().start());
    }
}

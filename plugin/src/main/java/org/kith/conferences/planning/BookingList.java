package org.kith.conferences.planning;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.HostFacts;
import org.kith.conferences.MeetingPlace;
import org.kith.conferences.Needs;
import org.kith.conferences.NeedsText;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundTimes;
import org.kith.families.Named;
import org.kith.file.CsvText;
import org.kith.page.Words;
import org.kith.visitor.Visitor;

/** Who is booked and who is not, as a file for a spreadsheet program. */
@Shared
class BookingList {

    private static final char SEPARATOR = ',';
    private static final List<String> COLUMNS =
            List.of("day", "from", "until", "student", "guardian", "how", "place", "needs", "topic");

    private final CourseRounds rounds;
    private final RoundFamilies people;
    private final WishedLines wishes;
    private final Visitor visitor;

    @Inject
    BookingList(CourseRounds rounds, RoundFamilies people, WishedLines wishes, Visitor visitor) {
        this.rounds = rounds;
        this.people = people;
        this.wishes = wishes;
        this.visitor = visitor;
    }

    /** Where families say which times would be best, with what each has said. */
    String file(RoundFacts round, RoundTimes times, Words words) {
        CsvText csv = new CsvText(SEPARATOR);
        int columns = COLUMNS.size() + (round.wishing().isPresent() ? 1 : 0);
        lines(round, times, words).forEach(line -> csv.line(line.subList(0, columns)));
        return csv.text();
    }

    /** Each with what was wished in the end. */
    private List<List<String>> lines(RoundFacts round, RoundTimes times, Words words) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(Stream.concat(COLUMNS.stream(), Stream.of("wishes"))
                .map(column -> words.text("rounds.csv.column." + column))
                .toList());
        List<ClaimFacts> booked = rounds.booked(round);
        List<Missing> missing = people.missing(round, visitor.course(), booked);
        List<WishedLines.Line> wished = wishes.of(round, times, words);
        List<WishedLines.Line> without = without(wished, booked);
        Map<UUID, MeetingPlace> usual =
                rounds.hosts(round).stream().collect(Collectors.toMap(HostFacts::id, HostFacts::where));
        people.booked(round, booked).forEach(meeting -> {
            MeetingPlace where = usual.getOrDefault(meeting.claim().slot().host(), MeetingPlace.UNSAID);
            lines.add(and(line(meeting, where, times, words), said(wished, meeting.claim())));
        });
        missing.stream()
                .filter(one -> without.stream().noneMatch(wish -> one.isOf(wish.meeting())))
                .forEach(one -> lines.add(and(line(one.name(), guardians(one), words), "")));
        without.forEach(wish -> lines.add(and(line(wish.student(), wish.guardian(), words), wish.times())));
        return lines;
    }

    /** Of homes without a time, about those who are in the course. */
    private List<WishedLines.Line> without(List<WishedLines.Line> wished, List<ClaimFacts> booked) {
        Set<UUID> students =
                people.students(visitor.course()).stream().map(Named::id).collect(Collectors.toSet());
        return wished.stream()
                .filter(wish -> students.contains(wish.meeting().child()))
                .filter(wish -> booked.stream().noneMatch(wish::isBy))
                .toList();
    }

    private static String said(List<WishedLines.Line> wished, ClaimFacts booked) {
        return wished.stream()
                .filter(wish -> wish.isBy(booked))
                .map(WishedLines.Line::times)
                .findFirst()
                .orElse("");
    }

    private static List<String> and(List<String> line, String last) {
        return Stream.concat(line.stream(), Stream.of(last)).toList();
    }

    private static List<String> line(Booked meeting, MeetingPlace usual, RoundTimes times, Words words) {
        ClaimFacts claim = meeting.claim();
        return List.of(
                times.dayOf(claim.time().start()).toString(),
                times.hour(claim.time().start()),
                times.hour(claim.time().end()),
                meeting.student(),
                meeting.guardian(),
                words.text("mode." + claim.mode().key()),
                where(claim, usual.unless(claim.slot().offer().place())),
                needs(meeting.needs(), words),
                meeting.topic());
    }

    /** The room, the video room, or the number that is called. */
    private static String where(ClaimFacts claim, MeetingPlace where) {
        return switch (claim.mode()) {
            case IN_PERSON -> where.place();
            case VIDEO -> where.hasRightVideo() ? where.video() : "";
            case PHONE, HOME_VISIT -> claim.wish().phone();
        };
    }

    private static List<String> line(String student, String guardian, Words words) {
        List<String> line = new ArrayList<>(COLUMNS.stream().map(column -> "").toList());
        line.set(0, words.text("rounds.missing"));
        line.set(COLUMNS.indexOf("student"), student);
        line.set(COLUMNS.indexOf("guardian"), guardian);
        return line;
    }

    /** All of the one of several homes that is meant. */
    private static String guardians(Missing one) {
        return one.home().map(home -> home.names("")).orElse(one.guardian());
    }

    private static String needs(Needs needs, Words words) {
        return String.join("; ", NeedsText.IN_SHORT.of(needs, words));
    }
}

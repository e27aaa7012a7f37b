package org.kith.conferences.planning;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.kith.Shared;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Needs;
import org.kith.conferences.NeedsText;
import org.kith.conferences.RoundFacts;
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
    private final Visitor visitor;

    @Inject
    BookingList(CourseRounds rounds, RoundFamilies people, Visitor visitor) {
        this.rounds = rounds;
        this.people = people;
        this.visitor = visitor;
    }

    String file(RoundFacts round, RoundTimes times, Words words) {
        CsvText csv = new CsvText(SEPARATOR);
        csv.line(COLUMNS.stream()
                .map(column -> words.text("rounds.csv.column." + column))
                .toList());
        List<ClaimFacts> booked = rounds.booked(round);
        people.booked(booked).forEach(meeting -> csv.line(line(meeting, times, words)));
        people.missing(round, visitor.course(), booked).forEach(missing -> csv.line(line(missing, words)));
        return csv.text();
    }

    private static List<String> line(Booked meeting, RoundTimes times, Words words) {
        ClaimFacts claim = meeting.claim();
        return List.of(
                times.dayOf(claim.time().start()).toString(),
                times.hour(claim.time().start()),
                times.hour(claim.time().end()),
                meeting.student(),
                meeting.guardian(),
                words.text("mode." + claim.mode().key()),
                claim.wish().phone().isEmpty()
                        ? claim.slot().offer().place()
                        : claim.wish().phone(),
                needs(meeting.needs(), words),
                meeting.topic());
    }

    private static List<String> line(Missing missing, Words words) {
        List<String> line = new ArrayList<>(COLUMNS.stream().map(column -> "").toList());
        line.set(0, words.text("rounds.missing"));
        line.set(COLUMNS.indexOf("student"), missing.name());
        line.set(COLUMNS.indexOf("guardian"), missing.guardian());
        return line;
    }

    private static String needs(Needs needs, Words words) {
        return String.join("; ", NeedsText.IN_SHORT.of(needs, words));
    }
}

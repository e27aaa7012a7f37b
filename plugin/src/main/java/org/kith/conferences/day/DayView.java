package org.kith.conferences.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kith.conferences.RoundTimes;
import org.kith.conferences.Span;
import org.kith.conferences.planning.Booked;
import org.kith.conferences.visits.VisitFacts;

/**
 * The meetings of a course on one day, for those who receive families.
 *
 * @param today whether it is that day now
 * @param visits which the reader pays
 * @param before the day before it with meetings
 * @param after the day after it with meetings
 */
public record DayView(
        String course,
        LocalDate day,
        boolean today,
        List<Row> rows,
        List<Visit> visits,
        Optional<LocalDate> before,
        Optional<LocalDate> after) {

    static final String PATH = "/panel/rounds/today";

    /** One of them, earliest first. */
    public record Row(Booked booked, RoundTimes times) {

        public String outcomePath() {
            return booked.path() + "/outcome";
        }

        /** It can be said whether they came. */
        public boolean isToSay() {
            return !times.dayOf(booked.claim().time().start()).isAfter(times.dayOf(times.now()));
        }
    }

    /** A home visit of the reader's. @param told whether its family may still know of it */
    public record Visit(VisitFacts visit, String student, String guardian, RoundTimes times, boolean told) {

        public Span time() {
            return visit.time().orElseThrow();
        }

        /** Until it is over. */
        public Optional<String> place() {
            return visit.placeAt(times.now());
        }

        public String path() {
            return "/panel/rounds/" + visit.meeting().round() + "/visits";
        }

        LocalDate day() {
            return times.dayOf(time().start());
        }
    }

    public String path() {
        return path(day);
    }

    public static String path(LocalDate day) {
        return PATH + "?on=" + day;
    }
}

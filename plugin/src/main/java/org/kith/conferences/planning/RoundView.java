package org.kith.conferences.planning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kith.conferences.Mode;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundState;
import org.kith.conferences.RoundTimes;
import org.kith.conferences.calls.OfferFacts;
import org.kith.conferences.waiting.WaitRules;
import org.kith.page.Refusal;

/**
 * A round as its teacher works on it.
 *
 * @param own whether this course has made it and may change it
 * @param refused why what was just asked could not be had
 * @param offers of calls and visits
 * @param said message key of what has just been done; empty on a mere visit
 */
public record RoundView(
        String course,
        RoundFacts round,
        boolean own,
        FormView form,
        List<Booked> booked,
        List<Missing> missing,
        RoundHosts hosts,
        Optional<Refusal> refused,
        List<OfferFacts> offers,
        Line line,
        RoundDraw draw,
        Optional<String> said) {

    /** Who waits, in order. @param hours by day for which an offer is kept */
    public record Line(List<WaitingRow> rows, int hours) {}

    static final String PATH = "/panel/rounds";

    private static final int SHOWN = 6;

    public String path() {
        return path(round);
    }

    static String path(RoundFacts round) {
        return PATH + "/" + round.id();
    }

    public RoundTimes times() {
        return form.times();
    }

    public String title() {
        return title(round, times());
    }

    static String title(RoundFacts round, RoundTimes times) {
        return round.plan().words(times.words().language()).title();
    }

    public boolean isDraft() {
        return round.state() == RoundState.DRAFT;
    }

    public boolean isOpen() {
        return round.state() == RoundState.OPEN;
    }

    public List<Booked> firstBooked() {
        return booked.subList(0, Math.min(SHOWN, booked.size()));
    }

    public List<Booked> otherBooked() {
        return booked.subList(firstBooked().size(), booked.size());
    }

    public List<Missing> firstMissing() {
        return missing.subList(0, Math.min(SHOWN, missing.size()));
    }

    public List<Missing> otherMissing() {
        return missing.subList(firstMissing().size(), missing.size());
    }

    public String missingPath(Missing student) {
        return path() + "/students/" + student.student().id() + "/booking";
    }

    public String bookingPath(Booked meeting) {
        return path() + "/bookings/" + meeting.claim().id() + "/cancellation";
    }

    /** Of a home whose meeting did not come about. */
    public Optional<OfferFacts> offer(Booked meeting) {
        return offers.stream()
                .filter(offer -> offer.isFor(meeting.claim().meeting()))
                .findFirst();
    }

    /** Of any home of the student, where none of several is meant. */
    public Optional<OfferFacts> offer(Missing student) {
        return offers.stream().filter(offer -> student.isOf(offer.meeting())).findFirst();
    }

    public String offerPath(Missing student) {
        return path() + "/offers/" + student.student().id();
    }

    /** Who comes on the first day that is not over, else on the last. */
    public String dayPath() {
        LocalDate today = times().dayOf(times().now());
        List<LocalDate> days = round.plan().availability().days();
        return "/panel/rounds/today?on="
                + days.stream()
                        .filter(day -> !day.isBefore(today))
                        .min(Comparator.naturalOrder())
                        .orElseGet(() ->
                                days.stream().max(Comparator.naturalOrder()).orElse(today));
    }

    public String waitingPath(WaitingRow row) {
        return path() + "/waiting/" + row.place().entry().id() + "/removal";
    }

    public List<Integer> hours() {
        return WaitRules.HOURS;
    }

    public List<Mode> modes() {
        return List.of(Mode.values());
    }
}

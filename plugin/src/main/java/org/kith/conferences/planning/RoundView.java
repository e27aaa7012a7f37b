package org.kith.conferences.planning;

import java.util.List;
import java.util.Optional;
import org.kith.conferences.Mode;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundState;
import org.kith.page.Refusal;

/**
 * A round as its teacher works on it.
 *
 * @param own whether this course has made it and may change it
 * @param refused why what was just asked could not be had
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
        Optional<String> said) {

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

    public List<Mode> modes() {
        return List.of(Mode.values());
    }
}

package org.kith.conferences.day;

import java.time.LocalDate;
import java.util.List;

/**
 * What of the conferences of a course waits for its teachers today.
 *
 * @param visits which the reader pays
 * @param due follow-ups, the oldest first
 */
public record DayNews(List<DayView.Row> today, List<DayView.Visit> visits, List<Due> due) {

    private static final int SHOWN = 3;

    /** Something that was to follow a meeting. @param day on which it was to */
    public record Due(String path, String student, String guardian, String agreed, LocalDate day) {}

    public boolean isEmpty() {
        return today.isEmpty() && visits.isEmpty() && due.isEmpty();
    }

    /** As many as one can do today. */
    public List<Due> first() {
        return due.subList(0, Math.min(SHOWN, due.size()));
    }

    public int others() {
        return due.size() - first().size();
    }
}

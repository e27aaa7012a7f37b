package org.kith.conferences.planning;

import java.util.List;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundTimes;

/** A teacher's times for paper. @param door for the door: nobody is named */
public record ScheduleView(String course, RoundFacts round, RoundTimes times, List<SlotDay> days, boolean door) {

    public String path() {
        return RoundView.path(round);
    }

    public String title() {
        return RoundView.title(round, times);
    }
}

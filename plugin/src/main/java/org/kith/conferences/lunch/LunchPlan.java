package org.kith.conferences.lunch;

import java.time.Instant;
import java.time.ZoneId;

/** A lunch as its teacher plans it. @param note for the families; may be empty @param seats homes to invite */
public record LunchPlan(Instant begins, ZoneId zone, String place, String note, int seats) {

    public static final int LONGEST_PLACE = 120;
    public static final int LONGEST_NOTE = 300;
    public static final int MOST_SEATS = 12;
}

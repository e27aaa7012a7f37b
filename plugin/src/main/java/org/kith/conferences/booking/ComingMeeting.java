package org.kith.conferences.booking;

import java.time.Instant;
import java.time.ZoneId;
import org.kith.conferences.Meeting;
import org.kith.conferences.Mode;

/** A booked meeting that is to come. @param zone by which its round says times */
public record ComingMeeting(Meeting meeting, Instant start, ZoneId zone, Mode mode) {}

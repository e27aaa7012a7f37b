package org.kith.conferences.booking;

import org.kith.conferences.PastMeeting;

/** A meeting that is booked no more. @param again whether another time can be chosen now */
public record CancelledView(OwnMeeting own, PastMeeting past, boolean again) {}

package org.kith.notices;

import java.time.ZoneId;
import java.util.Optional;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Meeting;
import org.kith.conferences.visits.VisitFacts;

/**
 * A reminder whose time has come, of a booked meeting or of a visit.
 *
 * @param once so that it is posted once
 * @param school by whose clock it is
 */
record DueReminder(
        String once, ZoneId school, Meeting meeting, Optional<ClaimFacts> claim, Optional<VisitFacts> visit) {}

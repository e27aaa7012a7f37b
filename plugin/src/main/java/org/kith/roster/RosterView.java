package org.kith.roster;

import java.time.Instant;
import java.util.Optional;
import org.kith.lti.roster.ServiceProblem;

/**
 * How reading a course's list stands.
 *
 * @param members read so far, or in all
 * @param skipped entries that named nobody
 * @param readAt when it was last read as a whole
 * @param problem why it could not be read; empty also for a reading that died with its node
 */
public record RosterView(
        RosterState state, int members, int skipped, Optional<Instant> readAt, Optional<ServiceProblem> problem) {}

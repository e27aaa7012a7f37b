package org.kith.platforms;

import java.time.Instant;
import java.util.Optional;
import org.kith.lti.roster.ServiceProblem;

/** How reading class lists of a platform went. @param problem of the last reading; empty if it went well or there was none */
record RosterHealth(Optional<Instant> readAt, Optional<ServiceProblem> problem) {

    static final RosterHealth UNKNOWN = new RosterHealth(Optional.empty(), Optional.empty());
}

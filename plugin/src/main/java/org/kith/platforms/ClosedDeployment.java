package org.kith.platforms;

import java.time.Instant;
import java.util.UUID;

/** A deployment nobody gets in through: nobody has decided yet, or it was refused. @param since when somebody first tried to */
public record ClosedDeployment(UUID id, String deploymentId, Instant since) {}

package org.kith.platforms;

import java.time.Instant;
import java.util.UUID;

/** A deployment nobody has said yes or no to. @param since when somebody first tried to come in through it */
public record WaitingDeployment(UUID id, String deploymentId, Instant since) {}

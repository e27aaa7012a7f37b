package org.kith.platforms;

import java.time.Instant;
import org.kith.lti.LaunchProblem;

/** How often a platform's launches were refused for one reason since {@link LaunchRefusals#REMEMBERED}, and when last. */
public record RefusalCount(LaunchProblem reason, int times, Instant last) {}

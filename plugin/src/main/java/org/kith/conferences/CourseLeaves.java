package org.kith.conferences;

import java.util.UUID;

/**
 * The last teacher of a course is about to leave a round; fired in the transaction in which they do, before anything is gone. Where
 * families still need them, whoever knows that throws {@link HostInUse}.
 */
public record CourseLeaves(UUID round, UUID course) {}

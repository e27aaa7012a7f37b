package org.kith.webapp.rush;

import java.time.Duration;
import java.util.UUID;

/** What everybody wants a time of. @param pause how long they think at most before each click */
record RushRound(UUID id, UUID course, Duration pause) {}

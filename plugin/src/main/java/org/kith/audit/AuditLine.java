package org.kith.audit;

import java.time.Instant;

/** One entry as a page shows it. */
public record AuditLine(Instant at, Actor actor, Action action, String detail) {}

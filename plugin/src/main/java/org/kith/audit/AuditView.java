package org.kith.audit;

import java.util.List;

/** What {@code audit/entries.jte} shows, newest first. */
public record AuditView(List<AuditLine> lines) {}

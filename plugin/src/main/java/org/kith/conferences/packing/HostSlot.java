package org.kith.conferences.packing;

import java.util.UUID;
import org.kith.conferences.Span;

/** A slot of a host that is free, or that the conference has already. */
public record HostSlot(UUID id, UUID host, Span span) {}

package org.kith.conferences;

import java.util.UUID;

/** A teacher of a course in a round, as others see them. */
public record HostFacts(UUID id, UUID round, UUID course, UUID teacher, MeetingPlace where) {}

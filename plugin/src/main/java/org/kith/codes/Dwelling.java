package org.kith.codes;

import java.util.Optional;
import java.util.UUID;

/** One home of a student. @param household empty for one that nobody has told us about yet */
public record Dwelling(UUID student, Optional<UUID> household) {}

package org.kith.codes;

import java.util.List;
import java.util.UUID;

/**
 * A home in which somebody cares for a student.
 *
 * @param guardians by the records under which they are linked
 * @param closed a decision keeps one of them from reading about this child
 */
record KnownHome(Dwelling home, List<UUID> guardians, boolean closed) {}

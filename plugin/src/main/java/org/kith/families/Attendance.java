package org.kith.families;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.visitor.Standing;

/** Who came, by id. @param children those the LMS named; no others are this guardian's in this course */
record Attendance(UUID person, Optional<UUID> course, Standing standing, List<UUID> children) {}

package org.kith.families;

import java.util.Optional;
import java.util.UUID;
import org.kith.page.Language;
import org.kith.visitor.Standing;

/**
 * Somebody who has just come in by a launch.
 *
 * @param course empty when the launch named no course
 * @param chosen the language this person chose at an earlier visit
 */
public record Arrival(UUID person, Optional<UUID> course, Standing standing, Optional<Language> chosen) {}

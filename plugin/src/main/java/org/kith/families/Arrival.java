package org.kith.families;

import java.util.Optional;
import java.util.UUID;
import org.kith.page.Language;
import org.kith.visitor.Standing;

/**
 * Somebody who has just come in by a launch.
 *
 * @param person the record that stands for this person
 * @param course empty when the launch named no course
 * @param other as what else this person may turn to
 * @param chosen the language this person chose at an earlier visit
 */
public record Arrival(
        UUID person, Optional<UUID> course, Standing standing, Optional<Standing> other, Optional<Language> chosen) {

    /** The same, of whom it is also known that they have children in this course. */
    Arrival withChildren() {
        return switch (standing) {
            case UNCONFIRMED -> new Arrival(person, course, Standing.GUARDIAN, other, chosen);
            case INSTRUCTOR -> new Arrival(person, course, standing, Optional.of(Standing.GUARDIAN), chosen);
            default -> this;
        };
    }
}

package org.kith.visitor;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.kith.page.Language;

/**
 * One tab's stay, from launch to its end.
 *
 * @param platform id of the registration the visitor came by
 * @param course empty for an administrator's account page or a launch without a course
 * @param skin {@code canvas}, {@code moodle} or {@code plain}
 */
public record Visit(
        UUID person,
        UUID platform,
        Optional<UUID> course,
        Standing standing,
        boolean administrator,
        Language language,
        String skin,
        Instant until) {

    /** In place of person and platform where there is neither. */
    public static final UUID NOBODY = new UUID(0, 0);

    /** Of whoever runs this Kith. */
    public static Visit ofOperator(Language language, Instant until) {
        return new Visit(NOBODY, NOBODY, Optional.empty(), Standing.OPERATOR, false, language, "plain", until);
    }

    public Visit in(Language chosen) {
        return new Visit(person, platform, course, standing, administrator, chosen, skin, until);
    }

    public boolean isOperator() {
        return standing == Standing.OPERATOR;
    }

    public boolean isA(Standing asked) {
        return standing == asked || (asked == Standing.ADMINISTRATOR && administrator);
    }
}

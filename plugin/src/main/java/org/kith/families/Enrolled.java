package org.kith.families;

import java.util.Optional;
import org.kith.visitor.Standing;

/**
 * Somebody in a course as its teacher sees them.
 *
 * @param proved whether the LMS says as what; otherwise the teacher may
 * @param by who has said it instead
 * @param active false for somebody who has left the course
 */
public record Enrolled(
        Named named,
        Optional<String> sourcedId,
        Standing standing,
        boolean proved,
        Optional<Confirmation> by,
        boolean active) {}

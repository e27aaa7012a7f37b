package org.kith.standin.platform;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.util.Optional;
import org.kith.standin.school.Course;

/** Moodle's {@code lti_message_hint}: JSON text, not signed. */
final class MoodleHint {

    private MoodleHint() {}

    static String of(PreparedLaunch launch) {
        Course course = (Course) launch.place();
        return "{\"cmid\":%d,\"launchid\":\"ltilaunch%d_%s\"}"
                .formatted(course.number(), course.activityNumber(), launch.id());
    }

    /** The id of the prepared launch that a hint speaks of. */
    static Optional<String> launchId(String hint) {
        try {
            return Optional.ofNullable(JSONObjectUtils.getString(JSONObjectUtils.parse(hint), "launchid"))
                    .map(launchId -> launchId.substring(launchId.indexOf('_') + 1));
        } catch (ParseException notJson) {
            return Optional.empty();
        }
    }
}

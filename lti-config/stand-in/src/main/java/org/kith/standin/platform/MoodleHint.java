package org.kith.standin.platform;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.util.Optional;

/** Moodle's {@code lti_message_hint}: JSON text, not signed. It names the activity, and nothing while content is chosen. */
final class MoodleHint {

    private MoodleHint() {}

    static String of(PreparedLaunch launch) {
        if (launch.link().choosing()) {
            return "{\"launchid\":\"ltilaunch_ContentItemSelectionRequest_%s\"}".formatted(launch.id());
        }
        int activity = MoodleActivity.of(launch.errand());
        return "{\"cmid\":%d,\"launchid\":\"ltilaunch%d_%s\"}".formatted(activity + 1, activity, launch.id());
    }

    /** The id of the prepared launch that a hint speaks of. */
    static Optional<String> launchId(String hint) {
        try {
            return Optional.ofNullable(JSONObjectUtils.getString(JSONObjectUtils.parse(hint), "launchid"))
                    .map(launchId -> launchId.substring(launchId.lastIndexOf('_') + 1));
        } catch (ParseException notJson) {
            return Optional.empty();
        }
    }
}

package org.kith.standin.platform;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kith.standin.school.Course;

/** The settings of Moodle's deep linking request. There is no {@code data}; the session's key is in the return address. */
final class MoodleChoosing {

    private MoodleChoosing() {}

    static Map<String, Object> settings(URI lms, PreparedLaunch launch) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("accept_types", List.of("ltiResourceLink"));
        settings.put("accept_presentation_document_targets", List.of("frame", "iframe", "window"));
        settings.put("accept_copy_advice", false);
        settings.put("accept_multiple", true);
        settings.put("accept_unsigned", false);
        settings.put("auto_create", false);
        settings.put("can_confirm", false);
        settings.put("deep_link_return_url", returnUrl(lms, launch));
        settings.put("title", launch.link().tool().name());
        settings.put("text", "");
        return settings;
    }

    private static String returnUrl(URI lms, PreparedLaunch launch) {
        return "%s/mod/lti/contentitem_return.php?course=%d&id=%d&sesskey=%s"
                .formatted(
                        lms,
                        ((Course) launch.place()).number(),
                        launch.link().installation().number(),
                        MoodleClaims.sessionKey(launch.id()));
    }
}

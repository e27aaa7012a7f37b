package org.kith.standin.platform;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.kith.standin.school.Place;

/**
 * The settings of Canvas's deep linking request from its link selection. The answer must bring {@code data} back.
 *
 * @see <a href="https://github.com/instructure/canvas-lms/blob/master/lib/lti/messages/deep_linking_request.rb">source</a>
 */
final class CanvasChoosing {

    private CanvasChoosing() {}

    static Map<String, Object> settings(URI lms, PreparedLaunch launch) {
        return Map.of(
                "deep_link_return_url", returnUrl(lms, launch.place()),
                "accept_types", List.of("ltiResourceLink"),
                "accept_presentation_document_targets", List.of("iframe", "window"),
                "accept_media_types", "application/vnd.ims.lti.v1.ltilink",
                "auto_create", false,
                "accept_multiple", true,
                "data", launch.id());
    }

    private static String returnUrl(URI lms, Place place) {
        return lms + "/courses/" + place.key() + "/deep_linking_response?modal=true&placement=link_selection";
    }
}

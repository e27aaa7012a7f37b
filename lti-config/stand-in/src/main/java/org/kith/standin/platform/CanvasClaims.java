package org.kith.standin.platform;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kith.standin.school.Course;
import org.kith.standin.school.Person;
import org.kith.standin.school.Place;
import org.kith.standin.school.School;
import org.kith.standin.tools.Sharing;

/**
 * What Canvas tells a tool at its privacy level. The token is dated when somebody clicked, not when the tool fetched it.
 *
 * @see <a href="https://github.com/instructure/canvas-lms/blob/master/lib/lti/messages/jwt_message.rb">jwt_message.rb</a>
 */
final class CanvasClaims {
    private static final Duration LIFE = Duration.ofHours(1);

    private final URI lms;
    private final CanvasLike canvas;

    CanvasClaims(URI lms, CanvasLike canvas) {
        this.lms = lms;
        this.canvas = canvas;
    }

    Map<String, Object> of(PreparedLaunch launch) {
        Map<String, Object> claims = new LinkedHashMap<>();
        message(claims, launch);
        person(claims, launch);
        surroundings(claims, launch);
        CanvasVariables variables = new CanvasVariables(launch.person(), launch.place());
        if (sharing(launch).names()) {
            claims.put(Lti.CLAIM + "lis", variables.sourcedIds());
        }
        claims.put(Lti.CLAIM + "roles", CanvasRoles.of(launch.person(), launch.place()));
        claims.put(Lti.CLAIM + "custom", variables.filledIn(custom(launch.link())));
        mentees(claims, launch);
        legacy(claims, launch);
        roster(claims, launch);
        return claims;
    }

    private static Sharing sharing(PreparedLaunch launch) {
        return launch.link().tool().grants().sharing();
    }

    /** What was given to one link goes before what was given to the tool. */
    private static Map<String, String> custom(Link link) {
        Map<String, String> custom = new LinkedHashMap<>(link.tool().grants().custom());
        custom.putAll(link.itemCustom());
        return custom;
    }

    private void message(Map<String, Object> claims, PreparedLaunch launch) {
        long preparedAt = launch.preparedAt().getEpochSecond();
        Link link = launch.link();
        claims.put(Lti.CLAIM + "message_type", link.choosing() ? "LtiDeepLinkingRequest" : "LtiResourceLinkRequest");
        claims.put(Lti.CLAIM + "version", "1.3.0");
        claims.put("aud", link.tool().clientId());
        claims.put("azp", link.tool().clientId());
        claims.put(Lti.CLAIM + "deployment_id", link.installation().deployment().id());
        claims.put("iat", preparedAt);
        claims.put("exp", preparedAt + LIFE.toSeconds());
        claims.put("iss", canvas.registration().issuer());
        claims.put(Lti.CLAIM + "target_link_uri", link.target(launch.place()).toString());
    }

    private void person(Map<String, Object> claims, PreparedLaunch launch) {
        Person person = launch.person();
        Sharing sharing = sharing(launch);
        claims.put("sub", CanvasPeople.userId(person));
        if (sharing.pictures()) {
            claims.put("picture", CanvasPeople.picture(lms));
        }
        if (sharing.emails()) {
            claims.put("email", person.email());
        }
        if (sharing.names()) {
            claims.put("name", person.fullName());
            claims.put("given_name", person.givenName());
            claims.put("family_name", person.familyName());
        }
        claims.put("locale", person.language());
    }

    private void surroundings(Map<String, Object> claims, PreparedLaunch launch) {
        Place place = launch.place();
        claims.put(Lti.CLAIM + "context", context(place));
        if (launch.link().choosing()) {
            claims.put(Lti.DEEP_LINKING + "deep_linking_settings", CanvasChoosing.settings(lms, launch));
        } else {
            claims.put(Lti.CLAIM + "resource_link", resourceLink(launch));
        }
        claims.put(Lti.CLAIM + "tool_platform", platform());
        claims.put(
                Lti.CLAIM + "launch_presentation",
                Map.of(
                        "document_target", launch.target().word(),
                        "return_url", lms + returnPath(place),
                        "locale", launch.person().language()));
        claims.put("https://www.instructure.com/placement", launch.link().placement(place));
    }

    private static Map<String, Object> platform() {
        return Map.of(
                "guid",
                OpaqueId.hex("platform") + ":canvas-lms",
                "name",
                School.LINCOLN.title(),
                "version",
                "cloud",
                "product_family_code",
                "canvas");
    }

    static Map<String, Object> context(Place place) {
        if (place instanceof Course course) {
            return Map.of(
                    "id", CanvasPeople.contextId(course),
                    "label", course.label(),
                    "title", course.title(),
                    "type", List.of("http://purl.imsglobal.org/vocab/lis/v2/course#CourseOffering"));
        }
        return Map.of("id", CanvasPeople.contextId(place), "title", place.title(), "type", List.of("Account"));
    }

    /** All launches from the navigation of a course share one link; a chosen thing has its own. */
    private static Map<String, String> resourceLink(PreparedLaunch launch) {
        Item item = launch.link().item();
        return item == null
                ? Map.of(
                        "id",
                        CanvasPeople.contextId(launch.place()),
                        "title",
                        launch.place().title())
                : Map.of("id", OpaqueId.hex("item/" + item.number()), "title", item.title());
    }

    private static String returnPath(Place place) {
        String where = place instanceof Course ? "/courses/" + place.key() : "/admin";
        return where + "/external_content/success/external_tool_redirect";
    }

    /** Only for somebody who observes students in this course, and only those; only at the level {@code public}. */
    private static void mentees(Map<String, Object> claims, PreparedLaunch launch) {
        List<String> children = Stream.of(launch.place())
                .filter(Course.class::isInstance)
                .flatMap(course -> ((Course) course).childrenHere(launch.person()).stream())
                .map(CanvasPeople::userId)
                .toList();
        if (!children.isEmpty() && sharing(launch).everything()) {
            claims.put(Lti.CLAIM + "role_scope_mentor", children);
        }
    }

    private static void legacy(Map<String, Object> claims, PreparedLaunch launch) {
        String person = CanvasPeople.legacyId(launch.person());
        claims.put(Lti.CLAIM + "lti11_legacy_user_id", person);
        claims.put(
                Lti.CLAIM + "lti1p1",
                Map.of("user_id", person, "resource_link_id", CanvasPeople.contextId(launch.place())));
    }

    private void roster(Map<String, Object> claims, PreparedLaunch launch) {
        if (launch.link().tool().grants().roster()) {
            canvas.rosterUrl(launch.place(), launch.link().installation())
                    .ifPresent(url -> claims.put(
                            Lti.NRPS_CLAIM,
                            Map.of("context_memberships_url", url, "service_versions", List.of("2.0"))));
        }
    }
}

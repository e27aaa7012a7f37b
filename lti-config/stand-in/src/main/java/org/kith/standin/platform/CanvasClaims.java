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

/**
 * What Canvas tells a tool whose privacy level is public. The token is dated when somebody clicked, not when the tool
 * fetched it.
 *
 * @see <a href="https://github.com/instructure/canvas-lms/blob/master/lib/lti/messages/jwt_message.rb">jwt_message.rb</a>
 */
final class CanvasClaims {
    private static final Duration LIFE = Duration.ofHours(1);

    private final URI lms;
    private final Tool tool;
    private final Registration registration;

    CanvasClaims(URI lms, Tool tool, Registration registration) {
        this.lms = lms;
        this.tool = tool;
        this.registration = registration;
    }

    /** The `sub` of a person, and the form in which children are listed. */
    static String userId(Person person) {
        return OpaqueId.uuid(person.key());
    }

    /** The older id of a person, still sent beside the newer one. */
    static String legacyId(Person person) {
        return OpaqueId.hex(person.key());
    }

    Map<String, Object> of(PreparedLaunch launch) {
        Map<String, Object> claims = new LinkedHashMap<>();
        message(claims, launch);
        person(claims, launch.person());
        surroundings(claims, launch);
        CanvasVariables variables = new CanvasVariables(launch.person(), launch.place());
        claims.put(Lti.CLAIM + "lis", variables.sourcedIds());
        claims.put(Lti.CLAIM + "roles", CanvasRoles.of(launch.person(), launch.place()));
        claims.put(Lti.CLAIM + "custom", variables.custom());
        mentees(claims, launch);
        legacy(claims, launch);
        return claims;
    }

    private void message(Map<String, Object> claims, PreparedLaunch launch) {
        long preparedAt = launch.preparedAt().getEpochSecond();
        claims.put(Lti.CLAIM + "message_type", "LtiResourceLinkRequest");
        claims.put(Lti.CLAIM + "version", "1.3.0");
        claims.put("aud", registration.clientId());
        claims.put("azp", registration.clientId());
        claims.put(Lti.CLAIM + "deployment_id", registration.deploymentId());
        claims.put("iat", preparedAt);
        claims.put("exp", preparedAt + LIFE.toSeconds());
        claims.put("iss", registration.issuer());
        claims.put(Lti.CLAIM + "target_link_uri", tool.launch().toString());
    }

    private void person(Map<String, Object> claims, Person person) {
        claims.put("sub", userId(person));
        claims.put("picture", lms + "/images/messages/avatar-50.png");
        claims.put("email", person.email());
        claims.put("name", person.fullName());
        claims.put("given_name", person.givenName());
        claims.put("family_name", person.familyName());
        claims.put("locale", person.language());
    }

    private void surroundings(Map<String, Object> claims, PreparedLaunch launch) {
        Place place = launch.place();
        claims.put(Lti.CLAIM + "context", context(place));
        claims.put(Lti.CLAIM + "resource_link", Map.of("id", contextId(place), "title", place.title()));
        claims.put(
                Lti.CLAIM + "tool_platform",
                Map.of(
                        "guid",
                        OpaqueId.hex("platform") + ":canvas-lms",
                        "name",
                        School.LINCOLN.title(),
                        "version",
                        "cloud",
                        "product_family_code",
                        "canvas"));
        claims.put(
                Lti.CLAIM + "launch_presentation",
                Map.of(
                        "document_target", launch.target().word(),
                        "return_url", lms + returnPath(place),
                        "locale", launch.person().language()));
        claims.put(
                "https://www.instructure.com/placement",
                place instanceof Course ? "course_navigation" : "account_navigation");
    }

    private static Map<String, Object> context(Place place) {
        if (place instanceof Course course) {
            return Map.of(
                    "id", contextId(course),
                    "label", course.label(),
                    "title", course.title(),
                    "type", List.of("http://purl.imsglobal.org/vocab/lis/v2/course#CourseOffering"));
        }
        return Map.of("id", contextId(place), "title", place.title(), "type", List.of("Account"));
    }

    private static String contextId(Place place) {
        return OpaqueId.hex(place.key());
    }

    private static String returnPath(Place place) {
        String where = place instanceof Course ? "/courses/" + place.key() : "/admin";
        return where + "/external_content/success/external_tool_redirect";
    }

    /** Only for somebody who observes students in this course, and only those. */
    private static void mentees(Map<String, Object> claims, PreparedLaunch launch) {
        List<String> children = Stream.of(launch.place())
                .filter(Course.class::isInstance)
                .flatMap(course -> ((Course) course).childrenHere(launch.person()).stream())
                .map(CanvasClaims::userId)
                .toList();
        if (!children.isEmpty()) {
            claims.put(Lti.CLAIM + "role_scope_mentor", children);
        }
    }

    private static void legacy(Map<String, Object> claims, PreparedLaunch launch) {
        String person = legacyId(launch.person());
        claims.put(Lti.CLAIM + "lti11_legacy_user_id", person);
        claims.put(Lti.CLAIM + "lti1p1", Map.of("user_id", person, "resource_link_id", contextId(launch.place())));
    }
}

package org.kith.standin.platform;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kith.standin.school.Course;
import org.kith.standin.school.Person;
import org.kith.standin.school.Role;
import org.kith.standin.school.School;

/**
 * What Moodle 4.5 tells a tool that may know names and addresses. The token lives one minute. A guardian who has been
 * enrolled looks exactly like a student.
 *
 * @see <a href="https://github.com/moodle/moodle/blob/MOODLE_405_STABLE/mod/lti/locallib.php">mod/lti/locallib.php</a>
 */
final class MoodleClaims {
    private static final Duration LIFE = Duration.ofSeconds(60);

    private final URI lms;
    private final Tool tool;
    private final Registration registration;

    MoodleClaims(URI lms, Tool tool, Registration registration) {
        this.lms = lms;
        this.tool = tool;
        this.registration = registration;
    }

    /** Moodle's own language code, which has underscores: {@code pt_br} for pt-BR. */
    static String languageCode(String languageTag) {
        return languageTag.replace('-', '_').toLowerCase(Locale.ROOT);
    }

    Map<String, Object> of(PreparedLaunch launch, Instant now) {
        Course course = (Course) launch.place();
        Map<String, Object> claims = new LinkedHashMap<>();
        message(claims, now);
        person(claims, launch.person());
        claims.put(
                Lti.CLAIM + "lis",
                Map.of(
                        "person_sourcedid", launch.person().schoolNumber().orElse(""),
                        "course_section_sourcedid", course.schoolNumber()));
        claims.put(Lti.CLAIM + "roles", MoodleRoles.of(launch.person()));
        surroundings(claims, course);
        claims.put(Lti.CLAIM + "launch_presentation", presentation(launch, course));
        claims.put(Lti.CLAIM + "custom", custom(launch.person()));
        return claims;
    }

    private void message(Map<String, Object> claims, Instant now) {
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.plus(LIFE).getEpochSecond());
        claims.put("iss", registration.issuer());
        claims.put("aud", registration.clientId());
        claims.put(Lti.CLAIM + "deployment_id", registration.deploymentId());
        claims.put(Lti.CLAIM + "target_link_uri", tool.launch().toString());
        claims.put(Lti.CLAIM + "message_type", "LtiResourceLinkRequest");
        claims.put(Lti.CLAIM + "version", "1.3.0");
    }

    private static void person(Map<String, Object> claims, Person person) {
        claims.put("sub", String.valueOf(person.number()));
        claims.put("given_name", person.givenName());
        claims.put("family_name", person.familyName());
        claims.put("name", person.fullName());
        claims.put(Lti.CLAIM + "ext", Map.of("user_username", person.username(), "lms", "moodle-2"));
        claims.put("email", person.email());
    }

    private void surroundings(Map<String, Object> claims, Course course) {
        claims.put(
                Lti.CLAIM + "context",
                Map.of(
                        "id", String.valueOf(course.number()),
                        "label", course.label(),
                        "title", course.title(),
                        "type", List.of("CourseSection")));
        claims.put(
                Lti.CLAIM + "resource_link",
                Map.of("title", "Families", "description", "", "id", String.valueOf(course.activityNumber())));
        claims.put(
                Lti.CLAIM + "tool_platform",
                Map.of(
                        "product_family_code",
                        "moodle",
                        "version",
                        "2024100706",
                        "guid",
                        OpaqueId.hex("platform").substring(0, 32),
                        "name",
                        School.LINCOLN.key(),
                        "description",
                        School.LINCOLN.title() + " Moodle"));
    }

    private Map<String, String> presentation(PreparedLaunch launch, Course course) {
        String sessionKey = OpaqueId.hex(launch.id()).substring(0, 10);
        String returnUrl = "%s/mod/lti/return.php?course=%d&launch_container=%d&instanceid=%d&sesskey=%s"
                .formatted(
                        lms,
                        course.number(),
                        launch.target() == Target.WINDOW ? 4 : 3,
                        course.activityNumber(),
                        sessionKey);
        return Map.of(
                "locale", languageCode(launch.person().language()),
                "document_target", launch.target().word(),
                "return_url", returnUrl);
    }

    /** Moodle has no variable for the language: it comes back as it was written. */
    private static Map<String, String> custom(Person person) {
        return Map.of(
                "person_timezone",
                "99",
                "membership_role",
                MoodleRoles.shortNames(person),
                "user_groups",
                person.role() == Role.GUARDIAN ? "9" : "",
                "locale",
                "$Message.locale",
                "person_username",
                person.username(),
                "context_history",
                "");
    }
}

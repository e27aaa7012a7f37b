package org.kith.standin.platform;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.standin.school.Course;
import org.kith.standin.school.Person;
import org.kith.standin.school.School;
import org.kith.standin.tools.Sharing;

/**
 * What Moodle 4.5 tells a tool. The token lives one minute. A guardian who has been enrolled looks exactly like a student.
 *
 * @see <a href="https://github.com/moodle/moodle/blob/MOODLE_405_STABLE/mod/lti/locallib.php">mod/lti/locallib.php</a>
 */
final class MoodleClaims {
    private static final Duration LIFE = Duration.ofSeconds(60);

    private final URI lms;
    private final MoodleLike moodle;

    MoodleClaims(URI lms, MoodleLike moodle) {
        this.lms = lms;
        this.moodle = moodle;
    }

    /** Moodle's own language code, which has underscores: {@code pt_br} for pt-BR. */
    static String languageCode(String languageTag) {
        return languageTag.replace('-', '_').toLowerCase(Locale.ROOT);
    }

    static String title(PreparedLaunch launch) {
        Item item = launch.link().item();
        return item == null ? launch.link().tool().name() : item.title();
    }

    /** A key of the session that stands in every address Moodle hands out to be sent back to. */
    static String sessionKey(String launchId) {
        return OpaqueId.hex(launchId).substring(0, 10);
    }

    Map<String, Object> of(PreparedLaunch launch, Instant now) {
        Course course = (Course) launch.place();
        Map<String, Object> claims = new LinkedHashMap<>();
        message(claims, launch, now);
        person(claims, launch);
        claims.put(
                Lti.CLAIM + "lis",
                Map.of(
                        "person_sourcedid", launch.person().schoolNumber().orElse(""),
                        "course_section_sourcedid", course.schoolNumber()));
        claims.put(Lti.CLAIM + "roles", MoodleRoles.of(launch.person()));
        surroundings(claims, course);
        if (launch.link().choosing()) {
            choosing(claims, launch);
        } else {
            opening(claims, launch);
        }
        services(claims, launch);
        return claims;
    }

    private void message(Map<String, Object> claims, PreparedLaunch launch, Instant now) {
        Link link = launch.link();
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.plus(LIFE).getEpochSecond());
        claims.put("iss", moodle.registration().issuer());
        claims.put("aud", link.tool().clientId());
        claims.put(Lti.CLAIM + "deployment_id", link.installation().deployment().id());
        claims.put(Lti.CLAIM + "target_link_uri", link.target(launch.place()).toString());
        claims.put(Lti.CLAIM + "message_type", link.choosing() ? "LtiDeepLinkingRequest" : "LtiResourceLinkRequest");
        claims.put(Lti.CLAIM + "version", "1.3.0");
    }

    private static void person(Map<String, Object> claims, PreparedLaunch launch) {
        Person person = launch.person();
        Sharing sharing = launch.link().tool().grants().sharing();
        claims.put("sub", String.valueOf(person.number()));
        Map<String, String> ext = new LinkedHashMap<>(Map.of("lms", "moodle-2"));
        if (sharing.names()) {
            claims.put("given_name", person.givenName());
            claims.put("family_name", person.familyName());
            claims.put("name", person.fullName());
            ext.put("user_username", person.username());
        }
        claims.put(Lti.CLAIM + "ext", ext);
        if (sharing.emails()) {
            claims.put("email", person.email());
        }
    }

    private static void surroundings(Map<String, Object> claims, Course course) {
        claims.put(
                Lti.CLAIM + "context",
                Map.of(
                        "id", String.valueOf(course.number()),
                        "label", course.label(),
                        "title", course.title(),
                        "type", List.of("CourseSection")));
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

    private void opening(Map<String, Object> claims, PreparedLaunch launch) {
        Item item = launch.link().item();
        String activity = String.valueOf(MoodleActivity.of(launch.errand()));
        claims.put(
                Lti.CLAIM + "resource_link",
                Map.of("title", title(launch), "description", item == null ? "" : item.text(), "id", activity));
        String returnUrl = "%s/mod/lti/return.php?course=%d&launch_container=%d&instanceid=%s&sesskey=%s"
                .formatted(
                        lms,
                        ((Course) launch.place()).number(),
                        launch.target() == Target.WINDOW ? 4 : 3,
                        activity,
                        sessionKey(launch.id()));
        claims.put(
                Lti.CLAIM + "launch_presentation",
                Map.of(
                        "locale", languageCode(launch.person().language()),
                        "document_target", launch.target().word(),
                        "return_url", returnUrl));
    }

    private void choosing(Map<String, Object> claims, PreparedLaunch launch) {
        claims.put(
                Lti.CLAIM + "launch_presentation",
                Map.of("locale", languageCode(launch.person().language())));
        claims.put(Lti.DEEP_LINKING + "deep_linking_settings", MoodleChoosing.settings(lms, launch));
    }

    private void services(Map<String, Object> claims, PreparedLaunch launch) {
        Map<String, @Nullable Object> custom = new MoodleVariables(launch).custom();
        if (launch.link().tool().grants().roster()) {
            moodle.rosterUrl(launch.place(), launch.link().installation()).ifPresent(url -> {
                custom.put("context_memberships_url", url);
                claims.put(
                        Lti.NRPS_CLAIM,
                        Map.of("context_memberships_url", url, "service_versions", List.of("1.0", "2.0")));
            });
        }
        claims.put(Lti.CLAIM + "custom", custom);
    }
}

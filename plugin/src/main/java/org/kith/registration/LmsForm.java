package org.kith.registration;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.kith.lti.registration.ToolRegistration;

/**
 * The form in which an LMS is told about us: its own words, in its own order, with our values. The words are those of the English
 * LMS; an administrator finds them by their place.
 *
 * @param family as in {@link RegistrationForm#FAMILIES}
 */
public record LmsForm(String family, List<Entry> entries) {

    private static final String NAME = "Families";
    private static final String LAUNCH = "/lti/launch";
    private static final String LOGIN = "/lti/login";
    private static final String KEYS = "/lti/jwks";

    /** Canvas puts the children of whoever opens us in its place, if that is an observer. */
    private static final String CHILDREN = "observees=$com.instructure.User.observees";

    /** A hint only: which groups of the course somebody is in. */
    private static final String GROUPS = "user_groups=$Moodle.Person.userGroupIds";

    /** One line of the form. */
    public record Entry(String word, String value) {}

    /** Developer Keys, LTI key: Canvas fetches everything but the redirect address itself. */
    static LmsForm canvas(URI own) {
        return new LmsForm(
                "canvas",
                List.of(
                        new Entry("Key Name", NAME),
                        new Entry("Redirect URIs", own + LAUNCH),
                        new Entry("Method", "Enter URL"),
                        new Entry("JSON URL", own + "/lti/canvas.json")));
    }

    /** The same, field by field, for a Canvas that cannot reach that address. */
    static LmsForm canvasByField(URI own) {
        return new LmsForm(
                "canvas-by-field",
                List.of(
                        new Entry("Key Name", NAME),
                        new Entry("Redirect URIs", own + LAUNCH),
                        new Entry("Method", "Manual Entry"),
                        new Entry("Title", NAME),
                        new Entry("Description", ToolRegistration.DESCRIPTION),
                        new Entry("Target Link URI", own + LAUNCH),
                        new Entry("OpenID Connect Initiation Url", own + LOGIN),
                        new Entry("JWK Method", "Public JWK URL"),
                        new Entry("Public JWK URL", own + KEYS),
                        new Entry("LTI Advantage Services", "Can retrieve user data associated with the context"),
                        new Entry("Custom Fields", CHILDREN),
                        new Entry("Privacy Level", "Name Only"),
                        new Entry("Placements", "Course Navigation, Account Navigation, Link Selection")));
    }

    /** External tool, manual set-up (mod/lti/edit_form.php). */
    static LmsForm moodle(URI own) {
        return new LmsForm(
                "moodle",
                Stream.of(moodleTool(own), moodleUse(own), moodlePrivacy())
                        .flatMap(List::stream)
                        .toList());
    }

    private static List<Entry> moodleTool(URI own) {
        return List.of(
                new Entry("Tool name", NAME),
                new Entry("Tool URL", own + LAUNCH),
                new Entry("Tool description", ToolRegistration.DESCRIPTION),
                new Entry("LTI version", "LTI 1.3"),
                new Entry("Public key type", "Keyset URL"),
                new Entry("Public keyset", own + KEYS),
                new Entry("Initiate login URL", own + LOGIN),
                new Entry("Redirection URI(s)", own + LAUNCH),
                new Entry("Custom parameters", GROUPS));
    }

    private static List<Entry> moodleUse(URI own) {
        return List.of(
                new Entry("Tool configuration usage", "Show in activity chooser and as a preconfigured tool"),
                new Entry("Default launch container", "Embed, without blocks"),
                new Entry("Supports Deep Linking (Content-Item Message)", "Yes"),
                new Entry("Content Selection URL", own + LAUNCH));
    }

    private static List<Entry> moodlePrivacy() {
        return List.of(
                new Entry("IMS LTI Assignment and Grade Services", "Do not use this service"),
                new Entry(
                        "IMS LTI Names and Role Provisioning",
                        "Use this service to retrieve members' information as per privacy settings"),
                new Entry("Tool Settings", "Do not use this service"),
                new Entry("Share launcher’s name with tool", "Always"),
                new Entry("Share launcher’s email with tool", "Never"),
                new Entry("Accept grades from the tool", "Never"));
    }

    /** In the words of the standard. */
    static LmsForm other(URI own) {
        return new LmsForm(
                "other",
                List.of(
                        new Entry("Target link URI", own + LAUNCH),
                        new Entry("Initiate login URI", own + LOGIN),
                        new Entry("Redirect URI", own + LAUNCH),
                        new Entry("JWKS URI", own + KEYS)));
    }
}

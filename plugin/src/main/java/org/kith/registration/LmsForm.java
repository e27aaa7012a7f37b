package org.kith.registration;

import java.net.URI;
import java.util.List;

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

    /** One line of the form. */
    public record Entry(String word, String value) {}

    /** Developer Keys, LTI key, manual entry. */
    static LmsForm canvas(URI own) {
        return new LmsForm(
                "canvas",
                List.of(
                        new Entry("Key Name", NAME),
                        new Entry("Redirect URIs", own + LAUNCH),
                        new Entry("Title", NAME),
                        new Entry("Target Link URI", own + LAUNCH),
                        new Entry("OpenID Connect Initiation Url", own + LOGIN),
                        new Entry("JWK Method", "Public JWK URL"),
                        new Entry("Public JWK URL", own + KEYS),
                        new Entry("Custom Fields", CHILDREN),
                        new Entry("Privacy Level", "Name Only"),
                        new Entry("Placements", "Course Navigation")));
    }

    /** External tool, manual set-up (mod/lti/edit_form.php). */
    static LmsForm moodle(URI own) {
        return new LmsForm(
                "moodle",
                List.of(
                        new Entry("Tool name", NAME),
                        new Entry("Tool URL", own + LAUNCH),
                        new Entry("LTI version", "LTI 1.3"),
                        new Entry("Public key type", "Keyset URL"),
                        new Entry("Public keyset", own + KEYS),
                        new Entry("Initiate login URL", own + LOGIN),
                        new Entry("Redirection URI(s)", own + LAUNCH),
                        new Entry("Tool configuration usage", "Show in activity chooser and as a preconfigured tool"),
                        new Entry("Default launch container", "Embed, without blocks"),
                        new Entry("Share launcher’s name with tool", "Always"),
                        new Entry("Share launcher’s email with tool", "Never"),
                        new Entry("Accept grades from the tool", "Never")));
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

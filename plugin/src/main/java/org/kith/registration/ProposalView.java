package org.kith.registration;

import java.util.ArrayList;
import java.util.List;
import org.kith.lti.registration.PlatformConfiguration;
import org.kith.lti.registration.RegistrationInvitation;
import org.kith.lti.registration.ToolRegistration;
import org.kith.platforms.RegisteredPlatform;

/**
 * What {@code registration/proposal.jte} shows: what will be registered where, before anything is.
 *
 * @param already registrations of the same LMS
 * @param key goes back with the form, as the invitation does
 */
public record ProposalView(
        PlatformConfiguration platform,
        ToolRegistration tool,
        List<RegisteredPlatform> already,
        RegistrationInvitation invitation,
        String key) {

    public String host() {
        return platform.authorizationEndpoint().getHost();
    }

    /** What the school calls its LMS, else where it is. */
    public String name() {
        return platform.name().orElseGet(this::host);
    }

    /** As in the messages and the style sheet. */
    public String family() {
        return switch (platform.productFamily()) {
            case "canvas", "moodle" -> platform.productFamily();
            default -> "plain";
        };
    }

    /** Moodle's update keeps the tool and its courses; the warning of a second one would be wrong. */
    public boolean changes() {
        return "moodle".equals(family()) && invitation.changes();
    }

    /** As in the messages: what is left to do in the LMS. */
    public String after() {
        return changes() ? "change" : family();
    }

    /** Where the frame comes from, so that the answer may stand in it too. */
    public String frame() {
        return RegisteringFrame.originOf(invitation.openidConfiguration());
    }

    /** Every value, in the standard's words. */
    public List<LmsForm.Entry> values() {
        List<LmsForm.Entry> values = new ArrayList<>(List.of(
                new LmsForm.Entry("Issuer", platform.issuer()),
                new LmsForm.Entry("Initiate login URI", tool.loginAddress().toString()),
                new LmsForm.Entry("Target link URI", tool.launchAddress().toString()),
                new LmsForm.Entry("JWKS URI", tool.keysAddress().toString()),
                new LmsForm.Entry("Scopes", String.join(" ", tool.scopes())),
                new LmsForm.Entry("Claims", String.join(" ", tool.claims())),
                new LmsForm.Entry("Placements", String.join(" ", tool.placements()))));
        tool.customFields()
                .forEach((name, filled) -> values.add(new LmsForm.Entry("Custom field", name + "=" + filled)));
        return values.stream().filter(entry -> !entry.value().isEmpty()).toList();
    }

    public boolean readsRoster() {
        return !tool.scopes().isEmpty();
    }

    public boolean tellsNames() {
        return tool.claims().contains("name");
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "ProposalView[" + platform.issuer() + "]";
    }
}

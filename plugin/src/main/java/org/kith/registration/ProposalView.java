package org.kith.registration;

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

    /** Where the form goes, so that the answer may stand in the same frame. */
    public String action() {
        return "/lti/register?" + RegisteringFrame.ORIGIN + "="
                + RegisteringFrame.originOf(invitation.openidConfiguration());
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

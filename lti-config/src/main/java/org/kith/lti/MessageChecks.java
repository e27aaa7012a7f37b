package org.kith.lti;

import java.util.List;
import java.util.Optional;

/** LTI Core 1.3, 5.3: the claims every launch must have. Each method returns what it has checked. */
final class MessageChecks {
    private static final String VERSION = "1.3.0";

    private final Claims claims;

    MessageChecks(Claims claims) {
        this.claims = claims;
    }

    MessageType messageType() {
        String type = claims.id(ClaimNames.MESSAGE_TYPE, LaunchProblem.MESSAGE_TYPE_MISSING);
        return MessageType.of(type).orElseThrow(() -> new LaunchRefused(LaunchProblem.MESSAGE_TYPE_UNKNOWN));
    }

    void version() {
        if (!claims.id(ClaimNames.VERSION, LaunchProblem.VERSION_MISSING).equals(VERSION)) {
            throw new LaunchRefused(LaunchProblem.VERSION_UNSUPPORTED);
        }
    }

    String deploymentId() {
        return claims.id(ClaimNames.DEPLOYMENT_ID, LaunchProblem.DEPLOYMENT_ID_MISSING);
    }

    /** The signed target decides; the login's is only what somebody said, so the two must agree. */
    void target(ExpectedLaunch expected) {
        String target = claims.text(ClaimNames.TARGET_LINK_URI)
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> new LaunchRefused(LaunchProblem.TARGET_MISSING));
        if (!TargetLink.isInside(expected.tool(), target)) {
            throw new LaunchRefused(LaunchProblem.TARGET_OUTSIDE_TOOL);
        }
        if (!target.equals(expected.targetLinkUri())) {
            throw new LaunchRefused(LaunchProblem.TARGET_CHANGED);
        }
    }

    Optional<ResourceLink> resourceLink(MessageType type) {
        Optional<ResourceLink> link = ResourceLink.from(claims);
        if (type == MessageType.RESOURCE_LINK && link.isEmpty()) {
            throw new LaunchRefused(LaunchProblem.RESOURCE_LINK_MISSING);
        }
        return link;
    }

    Optional<DeepLinkingSettings> deepLinking(MessageType type) {
        return type == MessageType.DEEP_LINKING ? Optional.of(DeepLinkingSettings.from(claims)) : Optional.empty();
    }

    String subject() {
        return claims.id("sub", LaunchProblem.SUBJECT_MISSING);
    }

    /** An empty list is a person without a role here; a missing one is a mistake of the platform. */
    LtiRoles roles() {
        List<?> sent = claims.list(ClaimNames.ROLES).orElseThrow(() -> new LaunchRefused(LaunchProblem.ROLES_MISSING));
        if (!sent.stream().allMatch(String.class::isInstance)) {
            throw Claims.malformed(ClaimNames.ROLES);
        }
        return LtiRoles.of(sent.stream().map(String.class::cast).toList());
    }

    /** Optional (5.4.1), but where there is one it must be possible to tell it from another. */
    Optional<Context> context() {
        return Context.from(claims);
    }

    void deployment(Deployments served, String deploymentId, LtiRoles roles) {
        if (!served.admits(deploymentId, roles)) {
            throw new LaunchRefused(LaunchProblem.DEPLOYMENT_REFUSED);
        }
    }
}

package org.kith.lti;

import java.util.Arrays;
import java.util.Optional;

/** The messages we speak (LTI Core 1.3, 5.3.1). */
public enum MessageType {
    /** Somebody opened a link of ours. */
    RESOURCE_LINK("LtiResourceLinkRequest"),
    /** Somebody is choosing what to link to (Deep Linking 2.0, 4.4); there is no resource link yet. */
    DEEP_LINKING("LtiDeepLinkingRequest");

    private final String claim;

    MessageType(String claim) {
        this.claim = claim;
    }

    /** The value of the message_type claim. */
    public String claim() {
        return claim;
    }

    static Optional<MessageType> of(String claim) {
        return Arrays.stream(values()).filter(type -> type.claim.equals(claim)).findFirst();
    }
}

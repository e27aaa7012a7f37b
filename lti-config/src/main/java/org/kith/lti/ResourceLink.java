package org.kith.lti;

import java.util.Optional;

/** The link that was opened (LTI Core 1.3, 5.3.5). On Canvas every launch from a course's menu shares one. */
public record ResourceLink(String id, Optional<String> title) {

    static Optional<ResourceLink> from(Claims claims) {
        return claims.object(ClaimNames.RESOURCE_LINK)
                .filter(link -> link.has("id"))
                .map(link -> new ResourceLink(link.id("id", LaunchProblem.RESOURCE_LINK_MISSING), link.shown("title")));
    }
}

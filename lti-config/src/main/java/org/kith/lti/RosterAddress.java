package org.kith.lti;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.kith.lti.json.JsonObject;

/** Where the roster of a launch's course is. One that cannot be called is as good as none: people must get in without it. */
final class RosterAddress {
    private static final int LONGEST = 2000;

    private RosterAddress() {}

    static Optional<URI> from(JsonObject claims) {
        return claims.section(ClaimNames.NAMES_ROLE_SERVICE)
                .said("context_memberships_url")
                .filter(text -> text.length() <= LONGEST)
                .flatMap(RosterAddress::address);
    }

    private static Optional<URI> address(String text) {
        try {
            WebAddress.require("context_memberships_url", text);
            return Optional.of(new URI(text));
        } catch (BadPlatform | URISyntaxException unusable) {
            return Optional.empty();
        }
    }
}

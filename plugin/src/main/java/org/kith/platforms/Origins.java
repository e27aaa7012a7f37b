package org.kith.platforms;

import java.net.URI;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kith.lti.Platform;
import org.kith.lti.outgoing.Origin;

/** From which web origins (RFC 6454) the pages of a platform come, as far as its registration tells. */
final class Origins {

    /** Instructure's own Canvas: one issuer for all schools, each with pages at a host of its own. */
    private static final String CANVAS_CLOUD = ".instructure.com";

    private Origins() {}

    static Set<String> of(Platform platform) {
        Set<String> origins = new TreeSet<>();
        Stream.concat(
                        Stream.of(URI.create(platform.issuer()), platform.authorizationEndpoint()),
                        platform.tokenEndpoint().stream())
                .forEach(address -> origins.add(Origin.of(address).ascii()));
        if (Origin.of(URI.create(platform.issuer())).host().endsWith(CANVAS_CLOUD)) {
            origins.add("https://*" + CANVAS_CLOUD);
        }
        return origins;
    }
}

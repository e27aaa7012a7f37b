package org.kith.platforms;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kith.lti.Platform;

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
                .forEach(address -> origins.add(origin(address)));
        if (host(URI.create(platform.issuer())).endsWith(CANVAS_CLOUD)) {
            origins.add("https://*" + CANVAS_CLOUD);
        }
        return origins;
    }

    private static String origin(URI address) {
        String scheme = address.getScheme().toLowerCase(Locale.ROOT);
        boolean usual = address.getPort() == -1
                || (scheme.equals("https") && address.getPort() == 443)
                || (scheme.equals("http") && address.getPort() == 80);
        return scheme + "://" + host(address) + (usual ? "" : ":" + address.getPort());
    }

    private static String host(URI address) {
        return address.getHost().toLowerCase(Locale.ROOT);
    }
}

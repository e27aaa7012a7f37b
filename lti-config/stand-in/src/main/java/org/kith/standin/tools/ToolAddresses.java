package org.kith.standin.tools;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a tool is found.
 *
 * @param login where a login begins
 * @param redirects where tokens may be sent, compared letter by letter
 * @param placements by Canvas's word for a place, where a click there leads
 * @param keys where its public keys are
 */
public record ToolAddresses(URI login, List<URI> redirects, Map<String, URI> placements, URI keys) {
    public static final String COURSE = "course_navigation";
    public static final String ACCOUNT = "account_navigation";
    public static final String SELECTION = "link_selection";

    public ToolAddresses {
        redirects = List.copyOf(redirects);
        placements = Map.copyOf(placements);
    }

    public Optional<URI> at(String placement) {
        return Optional.ofNullable(placements.get(placement));
    }

    /** Where content is chosen (deep linking), if the tool offers that. */
    public Optional<URI> choosing() {
        return at(SELECTION);
    }

    boolean mayReceive(String redirectUri) {
        return redirects.stream().map(URI::toString).anyMatch(redirectUri::equals);
    }
}

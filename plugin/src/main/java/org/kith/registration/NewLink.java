package org.kith.registration;

import java.net.URI;
import java.time.Instant;

/**
 * A link that was made a moment ago; only now can its address be told.
 *
 * @param secret stands in the address as {@code key}
 */
public record NewLink(String secret, Instant until) {

    /** What an administrator pastes into an LMS. */
    public URI at(URI own) {
        return URI.create(own + "/lti/register?key=" + secret);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "NewLink[until " + until + "]";
    }
}

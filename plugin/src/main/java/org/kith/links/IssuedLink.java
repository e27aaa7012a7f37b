package org.kith.links;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/** A link that was made a moment ago; only now is its address told. */
public record IssuedLink(UUID id, URI address, Instant until) {

    /** Without the address. */
    @Override
    public String toString() {
        return "IssuedLink[" + id + " until " + until + "]";
    }
}

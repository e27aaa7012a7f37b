package org.kith.lti.registration;

import java.net.URI;

/** Where Kith itself is, as platforms and browsers reach it. */
public record ToolAddresses(URI own) {

    public URI login() {
        return below("/lti/login");
    }

    public URI launch() {
        return below("/lti/launch");
    }

    public URI keys() {
        return below("/lti/jwks");
    }

    /** Moodle compares this with the target's host and port. */
    String hostAndPort() {
        return own.getPort() < 0 ? own.getHost() : own.getHost() + ":" + own.getPort();
    }

    String host() {
        return own.getHost();
    }

    private URI below(String path) {
        return URI.create(own.toString().replaceAll("/+$", "") + path);
    }
}

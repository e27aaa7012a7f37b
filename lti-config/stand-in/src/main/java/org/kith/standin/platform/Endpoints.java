package org.kith.standin.platform;

import java.net.URI;

/** The addresses of this platform that a tool calls. */
public record Endpoints(URI authorization, URI keys, URI token) {

    /** The endpoints below the stand-in's own address. Nobody answers at the token endpoint yet. */
    public static Endpoints of(URI lms) {
        return new Endpoints(URI.create(lms + "/oidc/auth"), URI.create(lms + "/jwks"), URI.create(lms + "/token"));
    }
}

package org.kith.standin.platform;

import java.net.URI;

/** The addresses of this platform that a tool calls. */
public record Endpoints(URI authorization, URI keys, URI token, URI configuration, URI registration) {

    /** The endpoints below the stand-in's own address; the two behaviours share the first two. */
    public static Endpoints of(URI lms, Behaviour behaviour) {
        String own = lms + "/" + behaviour.key();
        return new Endpoints(
                URI.create(lms + "/oidc/auth"),
                URI.create(lms + "/jwks"),
                URI.create(own + "/token"),
                URI.create(own + "/openid-configuration"),
                URI.create(own + "/registration"));
    }
}

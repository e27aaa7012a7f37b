package org.kith.standin.platform;

import java.net.URI;

/** The tool under trial, Kith, by its address. */
public record Tool(URI url) {

    /** Where a login begins (third-party initiated login). */
    public URI login() {
        return at("/lti/login");
    }

    /** The one registered redirect URI, and the target of every launch. */
    public URI launch() {
        return at("/lti/launch");
    }

    public URI at(String path) {
        return URI.create(url + path);
    }

    /** Scheme, host and port, as browsers compare them. */
    public String origin() {
        return url.getScheme() + "://" + url.getRawAuthority();
    }
}

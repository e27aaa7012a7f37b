package org.kith.lti.outgoing;

import java.net.URI;
import java.util.Locale;

/** Scheme, host and port of an address: what must be the same before one address gets what was meant for another (RFC 6454, 4). */
public record Origin(String scheme, String host, int port) {

    /** Of an absolute address with a host. */
    public static Origin of(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        int usual = scheme.equals("https") ? 443 : 80;
        int port = address.getPort() < 0 ? usual : address.getPort();
        return new Origin(scheme, String.valueOf(address.getHost()).toLowerCase(Locale.ROOT), port);
    }

    /** As browsers write it: without the usual port (RFC 6454, 6.2). */
    public String ascii() {
        boolean usual = port == (scheme.equals("https") ? 443 : 80);
        return scheme + "://" + host + (usual ? "" : ":" + port);
    }
}

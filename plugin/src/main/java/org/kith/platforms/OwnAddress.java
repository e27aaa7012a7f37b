package org.kith.platforms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.kith.lti.outgoing.AllowedAddresses;
import org.kith.settings.Settings;

/** The address LMSs know us by. Set by the operator; on loopback, where Kith is tried, the one it was called by. */
@RequestScoped
public class OwnAddress {

    @Inject
    Settings settings;

    @Context
    UriInfo request;

    /** Without a trailing slash.
     *
     * @throws AddressUnknown if it was not set and this request does not come over loopback: a Host header is no proof */
    public URI base() {
        return settings.url().orElseGet(this::calledOnLoopback);
    }

    public URI launch() {
        return URI.create(base() + "/lti/launch");
    }

    public boolean isHttps() {
        return "https".equals(base().getScheme());
    }

    private URI calledOnLoopback() {
        URI called = request.getBaseUri();
        String host = called.getHost();
        if (host == null || !AllowedAddresses.isThisComputer(host)) {
            throw new AddressUnknown();
        }
        return URI.create(called.getScheme() + "://" + called.getAuthority());
    }
}

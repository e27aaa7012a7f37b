package org.kith.platforms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.kith.lti.outgoing.AllowedAddresses;
import org.kith.lti.outgoing.Outgoing;
import org.kith.settings.Settings;

/** The one way in which Kith calls an LMS: not into the network it stands in, unless the operator says so or it is only tried here. */
@ApplicationScoped
public class LmsCalls {

    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d+){3}|\\[::1]");

    @Inject
    Settings settings;

    public Outgoing outgoing() {
        boolean tried = settings.url()
                .map(url -> LOOPBACK.matcher(url.getHost()).matches())
                .orElse(true);
        return new Outgoing(new AllowedAddresses(tried, settings.allowedHosts()));
    }
}

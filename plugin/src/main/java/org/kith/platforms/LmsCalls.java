package org.kith.platforms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.kith.lti.outgoing.AllowedAddresses;
import org.kith.lti.outgoing.Outgoing;
import org.kith.settings.Settings;

/** The one way in which Kith calls an LMS: not into the network it stands in, unless the operator says so or it is only tried here. */
@ApplicationScoped
public class LmsCalls {

    @Inject
    Settings settings;

    private Optional<Outgoing> kept = Optional.empty();

    /** The same for everybody on this node: each has threads and connections of its own. */
    public synchronized Outgoing outgoing() {
        Outgoing outgoing = kept.orElseGet(this::made);
        kept = Optional.of(outgoing);
        return outgoing;
    }

    private Outgoing made() {
        boolean tried = settings.url()
                .map(url -> AllowedAddresses.isThisComputer(url.getHost()))
                .orElse(true);
        return new Outgoing(new AllowedAddresses(tried, settings.allowedHosts()));
    }
}

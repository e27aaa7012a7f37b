package org.kith.platforms;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.kith.Shared;
import org.kith.settings.Settings;

/** The address people know us by, for what is written behind the scenes too, where nobody asks for a page. */
@Shared
public class KnownAddress {

    private final Settings settings;
    private final OwnAddress called;

    @Inject
    KnownAddress(Settings settings, OwnAddress called) {
        this.settings = settings;
        this.called = called;
    }

    /**
     * Without a trailing slash. Empty if it was not set and nobody asks for a page, whose address it would be.
     *
     * @throws AddressUnknown if it was not set and this request does not come over loopback
     */
    public Optional<URI> base() {
        return settings.url().or(this::asCalled);
    }

    private Optional<URI> asCalled() {
        try {
            return Optional.of(called.base());
        } catch (ContextNotActiveException nobodyAsks) {
            return Optional.empty();
        }
    }
}

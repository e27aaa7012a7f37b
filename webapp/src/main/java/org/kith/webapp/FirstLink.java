package org.kith.webapp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.kith.platforms.Platforms;
import org.kith.registration.NewLink;
import org.kith.registration.RegistrationLinks;
import org.kith.settings.Settings;

/** A Kith that knows no platform and has no registration key says at its start how the first platform comes in. */
@ApplicationScoped
public class FirstLink {

    private static final Logger LOG = System.getLogger(FirstLink.class.getName());

    @Inject
    Settings settings;

    @Inject
    Platforms platforms;

    @Inject
    RegistrationLinks links;

    /** The one secret that is ever printed: it registers one platform within a day, and who reads this log runs Kith anyway. */
    @ActivateRequestContext
    public void offer() {
        if (settings.registrationKey().isPresent() || !platforms.all().isEmpty()) {
            return;
        }
        NewLink link = links.make();
        String address =
                settings.url().map(link::at).map(Object::toString).orElse("/lti/register?key=" + link.secret());
        LOG.log(
                Level.INFO,
                "No platform is registered yet. This link registers one, once, until {0}: {1}",
                link.until(),
                address);
    }
}

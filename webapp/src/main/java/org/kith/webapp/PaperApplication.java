package org.kith.webapp;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.kith.codes.PaperResource;

/** The route index of what a family reaches from paper; as short as an address can be, because some type it. */
@ApplicationPath("f")
public class PaperApplication extends Application {

    @Override
    public Map<String, Object> getProperties() {
        return LtiApplication.NO_DESCRIPTION;
    }

    @Override
    public Set<Class<?>> getClasses() {
        return PageProviders.with(PaperResource.class);
    }
}

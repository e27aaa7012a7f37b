package org.kith.webapp;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.kith.links.LinkResource;

/** Where links sent to families lead: as short as an address can be that somebody may have to type. */
@ApplicationPath("l")
public class LinkApplication extends Application {

    @Override
    public Map<String, Object> getProperties() {
        return LtiApplication.NO_DESCRIPTION;
    }

    @Override
    public Set<Class<?>> getClasses() {
        return PageProviders.with(LinkResource.class);
    }
}

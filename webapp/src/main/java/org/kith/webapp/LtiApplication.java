package org.kith.webapp;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.kith.launch.LaunchResource;
import org.kith.launch.LoginResource;
import org.kith.platforms.JwksResource;
import org.kith.registration.CanvasConfigurationResource;
import org.kith.registration.DynamicRegistrationResource;
import org.kith.registration.OperatorResource;
import org.kith.registration.RegistrationResource;

/** The route index of what LMSs and administrators reach without a visit. */
@ApplicationPath("lti")
public class LtiApplication extends Application {

    /** Jersey would describe every resource to whoever asks. */
    static final Map<String, Object> NO_DESCRIPTION = Map.of("jersey.config.server.wadl.disableWadl", true);

    @Override
    public Map<String, Object> getProperties() {
        return NO_DESCRIPTION;
    }

    @Override
    public Set<Class<?>> getClasses() {
        return PageProviders.with(
                LoginResource.class,
                LaunchResource.class,
                JwksResource.class,
                RegistrationResource.class,
                OperatorResource.class,
                DynamicRegistrationResource.class,
                CanvasConfigurationResource.class);
    }
}

package org.kith.webapp;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.kith.launch.LaunchResource;
import org.kith.launch.LoginResource;
import org.kith.page.EveryErrorAsPage;
import org.kith.page.PageWriter;
import org.kith.platforms.JwksResource;
import org.kith.visitor.VisitFilter;

/** The route index of what LMSs and administrators reach without a visit. */
@ApplicationPath("lti")
public class LtiApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                LoginResource.class,
                LaunchResource.class,
                JwksResource.class,
                VisitFilter.class,
                PageWriter.class,
                EveryErrorAsPage.class);
    }
}

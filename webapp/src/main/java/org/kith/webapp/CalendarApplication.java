package org.kith.webapp;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.kith.conferences.diary.FeedResource;

/** Where programs of calendars ask for private feeds. */
@ApplicationPath("c")
public class CalendarApplication extends Application {

    @Override
    public Map<String, Object> getProperties() {
        return LtiApplication.NO_DESCRIPTION;
    }

    @Override
    public Set<Class<?>> getClasses() {
        return PageProviders.with(FeedResource.class);
    }
}

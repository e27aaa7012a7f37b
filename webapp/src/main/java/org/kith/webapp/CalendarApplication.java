package org.kith.webapp;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.kith.conferences.diary.FeedResource;
import org.kith.page.EveryErrorAsPage;
import org.kith.page.PageStatus;
import org.kith.page.PageWriter;
import org.kith.visitor.VisitFilter;

/** Where programs of calendars ask for private feeds. */
@ApplicationPath("c")
public class CalendarApplication extends Application {

    @Override
    public Map<String, Object> getProperties() {
        return LtiApplication.NO_DESCRIPTION;
    }

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                FeedResource.class, VisitFilter.class, PageStatus.class, PageWriter.class, EveryErrorAsPage.class);
    }
}

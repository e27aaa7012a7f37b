package org.kith.webapp;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.kith.codes.PaperResource;
import org.kith.page.EveryErrorAsPage;
import org.kith.page.PageStatus;
import org.kith.page.PageWriter;
import org.kith.visitor.VisitFilter;

/** The route index of what a family reaches from paper; as short as an address can be, because some type it. */
@ApplicationPath("f")
public class PaperApplication extends Application {

    @Override
    public Map<String, Object> getProperties() {
        return LtiApplication.NO_DESCRIPTION;
    }

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                PaperResource.class, VisitFilter.class, PageStatus.class, PageWriter.class, EveryErrorAsPage.class);
    }
}

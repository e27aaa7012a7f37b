package org.kith.visitor;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.Optional;
import org.kith.page.Language;
import org.kith.page.Reader;

/** Stands before every resource: whose visit is this, and is the page for them? What says nothing is for nobody. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class VisitFilter implements ContainerRequestFilter {

    @Context
    ResourceInfo resource;

    @Inject
    Visits visits;

    @Inject
    Reader reader;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        reader.wishes(request.getAcceptableLanguages());
        if (resource.getResourceClass().isAnnotationPresent(ForEveryone.class)
                || resource.getResourceMethod().isAnnotationPresent(ForEveryone.class)) {
            return;
        }
        Visit visit = SentToken.in(request).flatMap(visits::known).orElseThrow(VisitEnded::new);
        visits.begin(readIn(request).map(visit::in).orElse(visit));
        if (Admitted.to(resource).stream().noneMatch(visit::isA)) {
            throw new NotForYou();
        }
    }

    /** A language chosen a moment ago: the visit that was sent does not know it yet, the page that answers will. */
    private static Optional<Language> readIn(ContainerRequestContext request) {
        return Optional.ofNullable(request.getUriInfo().getQueryParameters().getFirst(Visits.READ_IN))
                .flatMap(Language::tagged);
    }
}

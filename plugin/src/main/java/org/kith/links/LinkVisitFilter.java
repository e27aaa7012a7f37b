package org.kith.links;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.kith.visitor.Visit;
import org.kith.visitor.VisitEnded;
import org.kith.visitor.Visitor;

/** A visit by a link ends with the link, and when its reader has said so, whatever its token says. */
@Provider
@Priority(Priorities.AUTHENTICATION + 1)
public class LinkVisitFilter implements ContainerRequestFilter {

    @Inject
    Visitor visitor;

    @Inject
    LinkVisits kept;

    @Override
    public void filter(ContainerRequestContext request) {
        visitor.known().filter(visit -> visit.byLink().isPresent()).ifPresent(this::check);
    }

    private void check(Visit visit) {
        if (!kept.goesOn(visit)) {
            throw new VisitEnded();
        }
    }
}

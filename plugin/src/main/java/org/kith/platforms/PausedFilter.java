package org.kith.platforms;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.kith.visitor.Admitted;
import org.kith.visitor.Standing;
import org.kith.visitor.Visit;
import org.kith.visitor.VisitEnded;
import org.kith.visitor.Visitor;

/** A visit that began before its platform was paused or removed ends with it, but for administrators of a paused one. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class PausedFilter implements ContainerRequestFilter {

    @Context
    ResourceInfo resource;

    @Inject
    Visitor visitor;

    @Inject
    Platforms platforms;

    @Override
    public void filter(ContainerRequestContext request) {
        visitor.known().filter(visit -> !visit.isOperator()).ifPresent(this::check);
    }

    private void check(Visit visit) {
        switch (platforms.state(visit.platform()).orElse(PlatformState.REMOVED)) {
            case ACTIVE -> {}
            case PAUSED -> {
                if (!(visit.administrator() && isForOperatorsToo())) {
                    throw new PlatformPaused();
                }
            }
            case REMOVED -> throw new VisitEnded();
        }
    }

    /** Only pages about platforms are for the operator and for administrators. */
    private boolean isForOperatorsToo() {
        return Admitted.to(resource).contains(Standing.OPERATOR);
    }
}

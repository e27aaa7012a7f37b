package org.kith.lti.roster;

import java.util.Optional;
import org.kith.lti.outgoing.OutgoingFailed;

/** A platform's service that could not be used, with the reason by name. An ordinary event, to be told to whoever keeps the platforms. */
public final class ServiceFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ServiceProblem problem;
    private final String detail;

    ServiceFailed(ServiceProblem problem, String detail) {
        super(detail.isEmpty() ? problem.name() : problem + " (" + detail + ")");
        this.problem = problem;
        this.detail = detail;
    }

    static ServiceFailed of(OutgoingFailed failure) {
        ServiceProblem problem = switch (failure.reason()) {
            case REFUSED_ADDRESS -> ServiceProblem.ADDRESS_REFUSED;
            case UNREACHABLE -> ServiceProblem.UNREACHABLE;
            case TIMED_OUT -> ServiceProblem.TIMED_OUT;
            case TOO_LARGE -> ServiceProblem.TOO_LARGE;
            case REDIRECTED -> ServiceProblem.REDIRECTED;
        };
        return new ServiceFailed(problem, String.valueOf(failure.getMessage()));
    }

    public ServiceProblem problem() {
        return problem;
    }

    /** For operators: a host, a status, the platform's own words; never a token or a name. */
    public Optional<String> detail() {
        return Optional.of(detail).filter(text -> !text.isEmpty());
    }
}

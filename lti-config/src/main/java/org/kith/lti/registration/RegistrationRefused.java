package org.kith.lti.registration;

/** A platform that cannot be registered, with the reason by name. An ordinary event, told to the administrator as a sentence. */
public final class RegistrationRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final RegistrationProblem problem;
    private final String detail;

    RegistrationRefused(RegistrationProblem problem, String detail) {
        super(detail.isEmpty() ? problem.name() : problem + " (" + detail + ")");
        this.problem = problem;
        this.detail = detail;
    }

    public RegistrationProblem problem() {
        return problem;
    }

    /** A field, a host, or the platform's own words, to be shown as text; empty if there is nothing to add. Never a token. */
    public String detail() {
        return detail;
    }
}

package org.kith.lti;

import java.util.Optional;

/** A launch we do not accept, with the reason by name. An ordinary event: shown as a sentence, never as a bug. */
public final class LaunchRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final LaunchProblem problem;
    private final String detail;

    public LaunchRefused(LaunchProblem problem) {
        this(problem, "");
    }

    /** The detail is for operators: the name of a parameter or claim, never what stood in it. */
    public LaunchRefused(LaunchProblem problem, String detail) {
        super(detail.isEmpty() ? problem.name() : problem + " (" + detail + ")");
        this.problem = problem;
        this.detail = detail;
    }

    public LaunchProblem problem() {
        return problem;
    }

    /** For the log and the operator's page only. */
    public Optional<String> detail() {
        return Optional.of(detail).filter(text -> !text.isEmpty());
    }
}

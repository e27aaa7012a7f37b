package org.kith.registration;

import org.kith.lti.registration.RegistrationProblem;
import org.kith.lti.registration.RegistrationRefused;
import org.kith.page.Refusal;

/** An LMS could not be registered, with its reason: what happened and what to do, with the LMS's own words where there are some. */
public final class RegistrationNotPossible extends Refusal {

    private static final long serialVersionUID = 1L;
    private static final int BAD_REQUEST = 400;
    private static final int UNPROCESSABLE = 422;

    RegistrationNotPossible(RegistrationRefused refused) {
        super("register." + refused.problem().name(), status(refused.problem()), refused.detail());
        initCause(refused);
    }

    private static int status(RegistrationProblem problem) {
        return switch (problem) {
            case INVITATION_MISSING, INVITATION_UNREADABLE -> BAD_REQUEST;
            default -> UNPROCESSABLE;
        };
    }
}

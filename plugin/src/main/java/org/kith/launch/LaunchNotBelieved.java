package org.kith.launch;

import org.kith.lti.LaunchRefused;
import org.kith.page.Refusal;

/** A login or launch that was refused, with its reason: a page says what happened and what to do, an operator finds the reason by its code. */
public final class LaunchNotBelieved extends Refusal {

    private static final long serialVersionUID = 1L;

    LaunchNotBelieved(LaunchRefused refused) {
        super("launch." + refused.problem().name(), refused.problem().status());
        initCause(refused);
    }
}

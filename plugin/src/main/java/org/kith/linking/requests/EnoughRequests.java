package org.kith.linking.requests;

import org.kith.page.Refusal;

/** One request more than a person may have open. */
public final class EnoughRequests extends Refusal {

    private static final long serialVersionUID = 1L;

    EnoughRequests() {
        super("enough-requests", 409, LinkRequest.MOST_OPEN);
    }
}

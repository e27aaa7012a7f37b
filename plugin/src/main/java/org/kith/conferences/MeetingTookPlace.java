package org.kith.conferences;

import org.kith.page.Refusal;

/** What has taken place cannot be cancelled any more. */
public final class MeetingTookPlace extends Refusal {

    private static final long serialVersionUID = 1L;

    public MeetingTookPlace() {
        super("meeting-took-place", 409);
    }
}

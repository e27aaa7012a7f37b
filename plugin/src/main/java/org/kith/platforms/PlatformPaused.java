package org.kith.platforms;

import org.kith.page.Refusal;

/** Somebody comes from a platform that its administrator has paused. */
public final class PlatformPaused extends Refusal {

    private static final long serialVersionUID = 1L;

    public PlatformPaused() {
        super("platform-paused", 403);
    }
}

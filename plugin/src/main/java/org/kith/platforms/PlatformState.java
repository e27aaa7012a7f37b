package org.kith.platforms;

/** Whether people get in from a platform. */
public enum PlatformState {
    ACTIVE,
    /** Nobody but its administrators, who see only its own page. */
    PAUSED,
    /** Nobody, and it stands in no list. What was written stays, and comes back if it is registered again. */
    REMOVED
}

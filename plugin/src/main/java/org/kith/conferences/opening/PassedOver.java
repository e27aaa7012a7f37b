package org.kith.conferences.opening;

import java.util.UUID;

/** A time that a wish did not get although it was next on its list. */
public record PassedOver(UUID slot, Reason reason) {

    /** Why not. */
    public enum Reason {
        /** Its seats had gone to wishes earlier in the order. */
        FULL,
        /** The home has another conference then, or too shortly before or after. */
        OWN_CLASH,
        /** It is not, or no longer, given out. */
        NOT_OFFERED
    }
}

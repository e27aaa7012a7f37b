package org.kith.conferences.opening;

import java.util.Locale;
import java.util.UUID;

/** A time that a wish did not get although it was next on its list. */
public record PassedOver(UUID slot, Reason reason) {

    /** Why not. */
    public enum Reason {
        /** Its seats, or its teacher at that time, had gone to wishes earlier in the order. */
        FULL,
        /** The home has another conference or a visit then, or too shortly before or after. */
        OWN_CLASH,
        /** It is not, or no longer, given out. */
        NOT_OFFERED,
        /** One does not meet then in the way that was wished for. */
        OTHER_WAY,
        /** It is too short for a conference with an interpreter, or what follows it has gone to others. */
        TOO_SHORT;

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}

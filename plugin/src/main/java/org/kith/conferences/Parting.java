package org.kith.conferences;

import java.util.UUID;

/** How, why and by whom a booked meeting ended. @param reason in somebody's own words; may be empty */
public record Parting(Ending ending, String reason, UUID by) {

    public static final int LONGEST_REASON = 300;
}

package org.kith.school;

import java.time.Instant;
import java.util.UUID;

/** How a feature removes what it has kept long enough. Each works in transactions of its own. */
public interface Purge {

    RecordKind kind();

    /**
     * Removes what ended before this instant; doing it again removes nothing more.
     *
     * @param platform whose records
     * @return how many records it removed
     */
    int purge(UUID platform, Instant before);
}

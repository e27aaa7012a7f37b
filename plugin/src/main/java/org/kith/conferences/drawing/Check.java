package org.kith.conferences.drawing;

import java.util.List;

/**
 * What came out when a draw was repeated from its record.
 *
 * @param sealed the record is the one that the log has kept the SHA-256 of
 * @param committed the seed is the one that was fixed before, as the log says
 * @param differences wishes, by their numbers, of which the record says something else than the rules
 */
public record Check(boolean sealed, boolean committed, List<String> differences) {

    public boolean isSame() {
        return sealed && committed && differences.isEmpty();
    }
}

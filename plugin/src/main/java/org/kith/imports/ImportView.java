package org.kith.imports;

import java.time.Instant;
import java.util.UUID;

/**
 * An import as pages show it.
 *
 * @param counts what it did; all zero until it is done
 * @param movedAt when it last went on or ended
 */
public record ImportView(
        UUID id, String fileName, ImportState state, int done, int total, Counts counts, Instant movedAt) {

    public String path() {
        return ImportsResource.PATH + "/" + id;
    }
}

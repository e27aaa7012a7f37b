package org.kith.links;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.kith.Shared;
import org.kith.school.Purge;
import org.kith.school.RecordKind;

/** Removes links that have ended, and visits by links long before: nobody asks for one of them again. */
@Shared
public class LinksPurge implements Purge {

    private final Links links;
    private final LinkVisits visits;

    @Inject
    LinksPurge(Links links, LinkVisits visits) {
        this.links = links;
        this.visits = visits;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.KEYS;
    }

    @Override
    public int purge(UUID platform, Instant before) {
        return visits.removeBefore(platform, before) + links.removeBefore(platform, before);
    }
}

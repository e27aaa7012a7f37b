package org.kith.school;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.kith.Shared;
import org.kith.audit.AuditEntries;

/** Old entries of the log about a platform; those about no platform stay. */
@Shared
public class AuditPurge implements Purge {

    private final AuditEntries entries;

    @Inject
    AuditPurge(AuditEntries entries) {
        this.entries = entries;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.AUDIT;
    }

    @Override
    public int purge(UUID platform, Instant before) {
        return entries.removeBefore(platform, before);
    }
}

package org.kith.codes;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.kith.Shared;
import org.kith.school.Purge;
import org.kith.school.RecordKind;

/** Removes codes that let nobody in any more. */
@Shared
public class CodesPurge implements Purge {

    private final Codes codes;

    @Inject
    CodesPurge(Codes codes) {
        this.codes = codes;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.KEYS;
    }

    @Override
    public int purge(UUID platform, Instant before) {
        return codes.removeBefore(platform, before);
    }
}

package org.kith.imports;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.kith.Shared;
import org.kith.families.Families;
import org.kith.school.Purge;
import org.kith.school.RecordKind;

/** Removes files of objectives that the school has kept long enough. The objectives stay. */
@Shared
public class ImportsPurge implements Purge {

    private final Imports imports;
    private final Families families;

    @Inject
    ImportsPurge(Imports imports, Families families) {
        this.imports = imports;
        this.families = families;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.FILES;
    }

    @Override
    public int purge(UUID platform, Instant before) {
        return imports.removeBefore(families.courses(platform), before);
    }
}

package org.kith.sis;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.kith.Shared;
import org.kith.school.Purge;
import org.kith.school.RecordKind;

/** Removes lists that the school has kept long enough. What was read from them stays. */
@Shared
public class FamilyListsPurge implements Purge {

    private final FamilyLists lists;

    @Inject
    FamilyListsPurge(FamilyLists lists) {
        this.lists = lists;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.FILES;
    }

    @Override
    public int purge(UUID platform, Instant before) {
        return lists.removeBefore(platform, before);
    }
}

package org.kith.families;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.school.Purge;
import org.kith.school.RecordKind;

/** Forgets people who have been gone for as long as their school remembers anybody, then those who cared for nobody else. */
@Shared
public class PeoplePurge implements Purge {

    private final Departures departures;

    @Inject
    PeoplePurge(Departures departures) {
        this.departures = departures;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.PEOPLE;
    }

    @Override
    public int purge(UUID platform, Instant before) {
        List<UUID> gone = departures.before(platform, before);
        gone.forEach(departures::forget);
        List<UUID> alone = departures.withoutAnybody(platform);
        alone.forEach(departures::forget);
        return (int) Stream.concat(gone.stream(), alone.stream()).distinct().count();
    }
}

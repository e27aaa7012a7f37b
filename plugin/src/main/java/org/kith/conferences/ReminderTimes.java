package org.kith.conferences;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kith.Shared;

/** Finds and keeps when families are reminded of the meetings of a round. Whose round it is, is the caller's to ask. */
@Shared
public class ReminderTimes {

    private final EntityManager database;

    @Inject
    ReminderTimes(EntityManager database) {
        this.database = database;
    }

    public Set<ReminderTime> of(UUID round) {
        return Optional.ofNullable(database.find(Reminding.class, round))
                .map(Reminding::times)
                .orElseGet(() -> EnumSet.allOf(ReminderTime.class));
    }

    /** In the caller's transaction; none is possible. */
    public void keep(UUID round, Set<ReminderTime> times) {
        Optional<Reminding> known = Optional.ofNullable(database.find(Reminding.class, round));
        known.ifPresent(reminding -> reminding.at(times));
        database.persist(known.orElseGet(() -> new Reminding(round, times)));
        database.flush();
    }
}

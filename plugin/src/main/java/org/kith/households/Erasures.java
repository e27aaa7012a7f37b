package org.kith.households;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.kith.Shared;

/** Removes what we know about people beside their names. In the caller's transaction; there is no way back. */
@Shared
public class Erasures {

    private final EntityManager database;

    @Inject
    Erasures(EntityManager database) {
        this.database = database;
    }

    /** Links, limits, addresses and wishes of these records, as guardians and as students. */
    public void erase(Collection<UUID> records) {
        List<UUID> people = List.copyOf(records);
        for (String what : List.of(
                "Guardianship x where x.guardianId in :people or x.studentId",
                "RightsLimit x where x.guardianId in :people or x.studentId",
                "ContactWay x where x.personId",
                "GuardianProfile x where x.personId",
                "MergedRecord x where x.recordId in :people or x.personId")) {
            database.createQuery("delete from " + what + " in :people")
                    .setParameter("people", people)
                    .executeUpdate();
        }
    }

    /** Whether this record is linked to anybody, or to another record of the same person. */
    public boolean isHeld(UUID record) {
        return count("Guardianship x where x.guardianId = :record or x.studentId = :record", record) > 0
                || count("MergedRecord x where x.recordId = :record or x.personId = :record", record) > 0;
    }

    private long count(String what, UUID record) {
        return database.createQuery("select count(x) from " + what, Long.class)
                .setParameter("record", record)
                .getSingleResult();
    }
}

package org.kith.households;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.Shared;

/** Finds and keeps how guardians want to be talked to. */
@Shared
public class Profiles {

    private final EntityManager database;
    private final PersonRecords records;

    @Inject
    Profiles(EntityManager database, PersonRecords records) {
        this.database = database;
        this.records = records;
    }

    /** Of the record that stands for this person. */
    public Profile of(UUID person) {
        return found(records.person(person)).map(GuardianProfile::view).orElse(Profile.UNSAID);
    }

    /** By record; one that is not named has said nothing. */
    public Map<UUID, Profile> ofAll(Collection<UUID> people) {
        return Portions.of(people)
                .flatMap(some -> database.createQuery(
                                "select p from GuardianProfile p where p.personId in :people", GuardianProfile.class)
                        .setParameter("people", some)
                        .getResultStream())
                .collect(Collectors.toMap(GuardianProfile::personId, GuardianProfile::view));
    }

    public void say(UUID person, Profile profile) {
        UUID known = records.person(person);
        GuardianProfile kept = found(known).orElseGet(() -> fresh(known));
        kept.says(profile);
        database.flush();
    }

    private GuardianProfile fresh(UUID person) {
        GuardianProfile profile = new GuardianProfile(person);
        database.persist(profile);
        return profile;
    }

    private Optional<GuardianProfile> found(UUID person) {
        return Optional.ofNullable(database.find(GuardianProfile.class, person));
    }
}

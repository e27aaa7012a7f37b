package org.kith.sis;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.Shared;
import org.kith.households.Portions;

/** Finds and keeps how a school's lists call households. */
@Shared
public class HouseholdLabels {

    private final EntityManager database;

    @Inject
    HouseholdLabels(EntityManager database) {
        this.database = database;
    }

    Map<UUID, Set<String>> of(Collection<UUID> households) {
        return Portions.of(households)
                .flatMap(some -> database.createQuery(
                                "select h from HouseholdLabel h where h.householdId in :households",
                                HouseholdLabel.class)
                        .setParameter("households", some)
                        .getResultStream())
                .collect(Collectors.groupingBy(
                        HouseholdLabel::householdId, Collectors.mapping(HouseholdLabel::label, Collectors.toSet())));
    }

    /** In the caller's transaction, to be flushed by the caller. @param labels that are new to these households */
    void note(Map<UUID, Set<String>> labels) {
        labels.forEach(
                (household, names) -> names.forEach(name -> database.persist(new HouseholdLabel(household, name))));
    }
}

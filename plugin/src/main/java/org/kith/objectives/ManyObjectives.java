package org.kith.objectives;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.kith.Shared;

/** Objectives of a course by the thousand, as a file brings them; {@link Objectives} is for one at a time. */
@Shared
public class ManyObjectives {

    private static final int WRITTEN_AT_ONCE = 250;

    private final EntityManager database;

    @Inject
    ManyObjectives(EntityManager database) {
        this.database = database;
    }

    /**
     * Edits those whose code the course has, and adds the others at the end. A retired one stays retired.
     *
     * @param wanted each with a code of its own
     * @param reached told how many are written, now and then
     * @return the objectives' ids by code
     */
    public Map<String, UUID> bringIn(UUID course, List<TypedObjective> wanted, IntConsumer reached) {
        List<Objective> all = all(course);
        Map<String, Objective> coded = all.stream()
                .filter(objective -> objective.code().isPresent())
                .collect(Collectors.toMap(objective -> objective.code().orElseThrow(), Function.identity()));
        int place = all.stream().mapToInt(Objective::place).max().orElse(0);
        Map<String, UUID> ids = new HashMap<>();
        for (TypedObjective typed : wanted) {
            Objective known = coded.get(typed.code());
            ids.put(typed.code(), known == null ? added(course, typed, ++place) : edited(known, typed));
            if (ids.size() % WRITTEN_AT_ONCE == 0) {
                database.flush();
                reached.accept(ids.size());
            }
        }
        database.flush();
        return ids;
    }

    private UUID added(UUID course, TypedObjective typed, int place) {
        Objective objective = new Objective(course, form(typed), place);
        database.persist(objective);
        return objective.id();
    }

    private static UUID edited(Objective known, TypedObjective typed) {
        known.edit(form(typed));
        return known.id();
    }

    private static ObjectiveForm form(TypedObjective typed) {
        return typed.form(Optional.empty(), Optional.empty());
    }

    private List<Objective> all(UUID course) {
        return database.createQuery("select o from Objective o where o.courseId = :course", Objective.class)
                .setParameter("course", course)
                .getResultList();
    }
}

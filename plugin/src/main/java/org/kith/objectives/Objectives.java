package org.kith.objectives;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kith.page.NotFound;

/** A course's objectives; always asked for through the course of the visit. */
@Dependent
public class Objectives {

    private final EntityManager database;
    private final Clock clock;

    @Inject
    Objectives(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** All of them in the teacher's order, retired ones too. */
    public List<ObjectiveView> of(UUID course) {
        return entities(course).stream().map(Objective::view).toList();
    }

    /** Those of these ids that belong to the course. */
    public Map<UUID, ObjectiveView> byId(UUID course, Collection<UUID> ids) {
        return of(course).stream()
                .filter(objective -> ids.contains(objective.id()))
                .collect(Collectors.toMap(ObjectiveView::id, Function.identity()));
    }

    /** @throws NotFound if there is none, or it belongs to another course */
    public ObjectiveView get(UUID course, UUID id) {
        return entity(course, id).view();
    }

    /** Adds an objective at the end; the same form sent again finds what it added the first time.
     *
     * @throws CodeInUse if the course has this code already */
    public ObjectiveView add(UUID course, ObjectiveForm form) {
        return addedBefore(course, form).orElseGet(() -> {
            int place =
                    entities(course).stream().mapToInt(Objective::place).max().orElse(0) + 1;
            Objective objective = new Objective(course, form, place);
            database.persist(objective);
            flush(form);
            return objective.view();
        });
    }

    /** @throws CodeInUse if another objective of the course has this code
     *  @throws ChangedMeanwhile if somebody else has changed it since the form was opened */
    public ObjectiveView edit(UUID course, UUID id, ObjectiveForm form) {
        Objective objective = entity(course, id);
        objective.edit(form);
        flush(form);
        return objective.view();
    }

    void retire(UUID course, UUID id) {
        entity(course, id).retire(clock.instant());
    }

    void useAgain(UUID course, UUID id) {
        entity(course, id).useAgain();
    }

    private Optional<ObjectiveView> addedBefore(UUID course, ObjectiveForm form) {
        return form.once()
                .flatMap(once -> database.createQuery(
                                "select o from Objective o where o.courseId = :course and o.once = :once",
                                Objective.class)
                        .setParameter("course", course)
                        .setParameter("once", once)
                        .getResultStream()
                        .map(Objective::view)
                        .findFirst());
    }

    private void flush(ObjectiveForm form) {
        try {
            database.flush();
        } catch (PersistenceException sameCode) {
            throw new CodeInUse(form.code().orElse(""));
        }
    }

    private List<Objective> entities(UUID course) {
        return database.createQuery(
                        "select o from Objective o where o.courseId = :course order by o.place, o.id", Objective.class)
                .setParameter("course", course)
                .getResultList();
    }

    private Objective entity(UUID course, UUID id) {
        return database.createQuery(
                        "select o from Objective o where o.courseId = :course and o.id = :id", Objective.class)
                .setParameter("course", course)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}

package org.kith.objectives;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kith.Shared;
import org.kith.page.NotFound;

/** A course's objectives; always asked for through the course of the visit. */
@Shared
public class Objectives {

    private final EntityManager database;
    private final Entries entries;
    private final Clock clock;

    @Inject
    Objectives(EntityManager database, Entries entries, Clock clock) {
        this.database = database;
        this.entries = entries;
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
        UUID id = addedBefore(course, form)
                .orElseGet(() -> entered(course, form, Optional.empty(), () -> entries.enter(course, form)));
        return get(course, id);
    }

    /** @throws ChangedMeanwhile if somebody else has changed it since the form was opened
     *  @throws CodeInUse if another objective of the course has this code */
    void edit(UUID course, UUID id, ObjectiveForm form) {
        entered(course, form, Optional.of(id), () -> {
            entries.edit(course, id, form);
            return id;
        });
    }

    /** Right before this neighbour; asking again changes nothing more. @throws NotFound if one of them is of another course */
    void putBefore(UUID course, UUID id, UUID neighbour) {
        put(entity(course, id), entity(course, neighbour), 0);
    }

    /** Right after this neighbour; see above. */
    void putAfter(UUID course, UUID id, UUID neighbour) {
        put(entity(course, id), entity(course, neighbour), 1);
    }

    void retire(UUID course, UUID id) {
        entity(course, id).retire(clock.instant());
        flushed();
    }

    void useAgain(UUID course, UUID id) {
        entity(course, id).useAgain();
        flushed();
    }

    private void put(Objective moved, Objective neighbour, int behind) {
        if (moved.id().equals(neighbour.id())) {
            return;
        }
        List<Objective> all = new ArrayList<>(entities(moved.courseId()));
        all.remove(moved);
        all.add(all.indexOf(neighbour) + behind, moved);
        IntStream.range(0, all.size()).forEach(at -> all.get(at).place(at + 1));
        flushed();
    }

    /** Two teachers may choose the same code in the same moment, and one may click twice: then the constraints speak. */
    private UUID entered(UUID course, ObjectiveForm form, Optional<UUID> itself, Supplier<UUID> write) {
        try {
            refuseUsedCode(course, form, itself);
            return write.get();
        } catch (CodeInUse | PersistenceException refused) {
            return addedBefore(course, form).orElseThrow(() -> {
                refuseUsedCode(course, form, itself);
                return refused;
            });
        }
    }

    private void refuseUsedCode(UUID course, ObjectiveForm form, Optional<UUID> itself) {
        form.code()
                .flatMap(code -> coded(course, code))
                .filter(owner -> !itself.equals(Optional.of(owner)))
                .filter(owner -> !addedBefore(course, form).equals(Optional.of(owner)))
                .ifPresent(owner -> {
                    throw new CodeInUse(form.code().orElse(""));
                });
    }

    private Optional<UUID> coded(UUID course, String code) {
        return database.createQuery(
                        "select o.id from Objective o where o.courseId = :course and o.code = :code", UUID.class)
                .setParameter("course", course)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    private Optional<UUID> addedBefore(UUID course, ObjectiveForm form) {
        return form.once()
                .flatMap(once -> database.createQuery(
                                "select o.id from Objective o where o.courseId = :course and o.once = :once",
                                UUID.class)
                        .setParameter("course", course)
                        .setParameter("once", once)
                        .getResultStream()
                        .findFirst());
    }

    private void flushed() {
        try {
            database.flush();
        } catch (OptimisticLockException other) {
            throw new ChangedMeanwhile();
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

package org.kith.families;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.households.Portions;

/** Enters people whom no LMS knows by the hundred, as a list names them; {@link Newcomers} is for one at a time. */
@Shared
public class ManyNewcomers {

    private final EntityManager database;

    @Inject
    ManyNewcomers(EntityManager database) {
        this.database = database;
    }

    /** In the caller's transaction. @return their ids in the same order */
    public List<UUID> enter(UUID platform, List<Newcomer> newcomers) {
        List<UUID> ids = new ArrayList<>();
        for (Newcomer newcomer : newcomers) {
            Person fresh = new Person(platform, Newcomers.OUTSIDE + UUID.randomUUID());
            fresh.isCalled(Newcomers.whole(newcomer.name()));
            fresh.hasSourcedId(Optional.of(newcomer.number()).filter(number -> !number.isEmpty()));
            database.persist(fresh);
            ids.add(fresh.id());
        }
        database.flush();
        return ids;
    }

    /** The school's numbers of people whom no LMS knows; what an LMS says about its own people stays. */
    public void number(Map<UUID, String> numbers) {
        Portions.of(numbers.keySet())
                .flatMap(some -> database.createQuery("select p from Person p where p.id in :people", Person.class)
                        .setParameter("people", some)
                        .getResultStream())
                .filter(person -> person.isOutside() && person.sourcedId().isEmpty())
                .forEach(person -> person.hasSourcedId(Optional.ofNullable(numbers.get(person.id()))));
    }
}

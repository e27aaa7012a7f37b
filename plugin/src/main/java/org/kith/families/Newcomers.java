package org.kith.families;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.kith.lti.PersonName;

/** Enters people whom no LMS knows: a grandmother with a paper code, a name on the office's list. */
@Dependent
public class Newcomers {

    /** Before the subject of such a person, where an LMS would say its own. */
    static final String OUTSIDE = "kith:";

    private final EntityManager database;

    @Inject
    Newcomers(EntityManager database) {
        this.database = database;
    }

    /** In the caller's transaction. @param name as the person or the school writes it */
    public UUID enter(UUID platform, String name) {
        Person fresh = new Person(platform, OUTSIDE + UUID.randomUUID());
        fresh.isCalled(whole(name));
        database.persist(fresh);
        database.flush();
        return fresh.id();
    }

    /** Of somebody whom no LMS knows, under another name; what an LMS says about its own people stays. */
    public void call(UUID person, String name) {
        Optional.ofNullable(database.find(Person.class, person))
                .filter(Person::isOutside)
                .ifPresent(known -> known.isCalled(whole(name)));
        database.flush();
    }

    private static PersonName whole(String name) {
        return new PersonName(Optional.of(name.strip()), Optional.empty(), Optional.empty(), Optional.empty());
    }
}

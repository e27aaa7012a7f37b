package org.kith.families;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.lti.PersonName;

/** Enters people whom no LMS knows: a grandmother with a paper code, a name on the office's list. */
@Shared
public class Newcomers {

    /** Before the subject of such a person, where an LMS would say its own. */
    static final String OUTSIDE = "kith:";

    private final EntityManager database;
    private final Register register;

    @Inject
    Newcomers(EntityManager database, Register register) {
        this.database = database;
        this.register = register;
    }

    /** In the caller's transaction. @param name as the person or the school writes it */
    public UUID enter(UUID platform, String name) {
        return enter(platform, name, UUID.randomUUID());
    }

    /** The same, where the same form may be sent twice. @param once of the form */
    public UUID enter(UUID platform, String name, UUID once) {
        String subject = OUTSIDE + once;
        return register.knownPerson(platform, subject).orElseGet(() -> {
            Person fresh = new Person(platform, subject);
            fresh.isCalled(whole(name));
            database.persist(fresh);
            database.flush();
            return fresh.id();
        });
    }

    /** Whether this is somebody whom no LMS knows. */
    public boolean include(UUID person) {
        return Optional.ofNullable(database.find(Person.class, person))
                .filter(Person::isOutside)
                .isPresent();
    }

    /** Of somebody whom no LMS knows, under another name; what an LMS says about its own people stays. */
    public void call(UUID person, String name) {
        Optional.ofNullable(database.find(Person.class, person))
                .filter(Person::isOutside)
                .ifPresent(known -> known.isCalled(whole(name)));
        database.flush();
    }

    /** A name of which nobody says which part is which. */
    static PersonName whole(String name) {
        return new PersonName(Optional.of(name.strip()), Optional.empty(), Optional.empty(), Optional.empty());
    }
}

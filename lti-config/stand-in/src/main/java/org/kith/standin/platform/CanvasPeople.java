package org.kith.standin.platform;

import java.net.URI;
import org.kith.standin.school.Person;
import org.kith.standin.school.Place;

/** How Canvas names people and places to tools. */
public final class CanvasPeople {

    private CanvasPeople() {}

    /** The `sub` of a person, and the form in which children and members are listed. */
    public static String userId(Person person) {
        return userId(person.key());
    }

    /** The same for somebody who is no {@link Person}. */
    public static String userId(String key) {
        return OpaqueId.uuid(key);
    }

    /** The older id of a person, still sent beside the newer one. */
    public static String legacyId(Person person) {
        return legacyId(person.key());
    }

    /** The same for somebody who is no {@link Person}. */
    public static String legacyId(String key) {
        return OpaqueId.hex(key);
    }

    public static String contextId(Place place) {
        return OpaqueId.hex(place.key());
    }

    public static String picture(URI lms) {
        return lms + "/images/messages/avatar-50.png";
    }
}

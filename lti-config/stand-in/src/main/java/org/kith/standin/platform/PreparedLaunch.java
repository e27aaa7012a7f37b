package org.kith.standin.platform;

import java.time.Instant;
import org.kith.standin.school.Person;
import org.kith.standin.school.Place;

/** A launch that somebody has asked for by a click and that the tool has not fetched yet. */
public record PreparedLaunch(String id, Errand errand, Instant preparedAt) {

    Person person() {
        return errand.person();
    }

    Place place() {
        return errand.place();
    }

    Target target() {
        return errand.target();
    }

    Link link() {
        return errand.link();
    }

    boolean isFor(String clientId) {
        return link().tool().clientId().equals(clientId);
    }
}

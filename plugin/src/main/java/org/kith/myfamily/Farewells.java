package org.kith.myfamily;

import jakarta.inject.Inject;
import java.util.UUID;
import org.kith.Shared;
import org.kith.families.Departures;
import org.kith.households.Contacts;
import org.kith.households.Limits;
import org.kith.households.Profile;
import org.kith.households.Profiles;

/** Forgets a guardian who asked for it, as far as the law lets the school. */
@Shared
class Farewells {

    @Inject
    Departures departures;

    @Inject
    Limits limits;

    @Inject
    Contacts contacts;

    @Inject
    Profiles profiles;

    /**
     * In the caller's transaction.
     *
     * @return whether everything is gone; false while a decision about this guardian holds or is to hold, which needs their name and link
     */
    boolean forget(UUID person) {
        if (!limits.bind(person)) {
            departures.forgetNow(person);
            return true;
        }
        departures.letGo(person);
        contacts.of(person).forEach(way -> contacts.remove(person, way.id()));
        profiles.say(person, Profile.UNSAID);
        return false;
    }
}

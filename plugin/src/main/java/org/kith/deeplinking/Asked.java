package org.kith.deeplinking;

import java.time.Instant;
import org.kith.lti.DeepLinkingSettings;
import org.kith.visitor.Visit;

/**
 * What an LMS wants somebody to choose.
 *
 * @param whose person, platform and course, as one text that only this visit has
 * @param deployment through which it asked
 */
record Asked(String whose, String deployment, DeepLinkingSettings settings, Instant until) {

    static String whose(Visit visit) {
        return visit.platform() + " " + visit.course().map(Object::toString).orElse("") + " " + visit.person();
    }

    boolean isAskedOf(Visit visit) {
        return whose.equals(whose(visit));
    }

    /** Without the settings, whose address may hold a session key. */
    @Override
    public String toString() {
        return "Asked[" + whose + "]";
    }
}

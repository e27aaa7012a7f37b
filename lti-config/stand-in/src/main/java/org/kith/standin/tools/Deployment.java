package org.kith.standin.tools;

import org.kith.standin.school.Course;
import org.kith.standin.school.Place;
import org.kith.standin.school.School;

/**
 * One place where a registered tool was put.
 *
 * @param number how the platform counts it, as in its addresses
 * @param id how the tool is told about it
 */
public record Deployment(int number, String id, Place place, boolean active) {

    /** Whether people of this place find the tool there. */
    public boolean serves(Place where) {
        boolean within = place instanceof School school && where instanceof Course course && school.holds(course);
        return active && (within || place == where);
    }

    Deployment activated() {
        return new Deployment(number, id, place, true);
    }
}

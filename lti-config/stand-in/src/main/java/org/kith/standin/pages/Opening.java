package org.kith.standin.pages;

import org.kith.standin.school.Place;

/**
 * Somebody opens the tool.
 *
 * @param place where the tool is told it is
 * @param around where the person sees it
 */
record Opening(Visitor visitor, Place place, Place around) {

    Opening {
        if (!around.admits(visitor.require())) {
            throw new Problem(403, "You are not in this course.");
        }
    }

    String windowPath() {
        return Shell.home(around) + "/families/window";
    }
}

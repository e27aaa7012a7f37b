package org.kith.standin.pages;

import org.kith.standin.platform.Item;
import org.kith.standin.platform.Link;
import org.kith.standin.school.Place;

/**
 * Somebody opens the tool.
 *
 * @param place where the tool is told it is
 * @param around where the person sees it
 */
record Opening(Visitor visitor, Place place, Place around, Link link) {

    Opening {
        if (!around.admits(visitor.require())) {
            throw new Problem(403, "You are not in this course.");
        }
    }

    String title() {
        if (link.choosing()) {
            return "Select content";
        }
        Item item = link.item();
        return item == null ? link.installation().tool().name() : item.title();
    }

    /** The tool that is there from the start. */
    static Opening first(Visitor visitor, Place place, Place around) {
        return new Opening(visitor, place, around, Link.to(visitor.behaviour().first()));
    }
}

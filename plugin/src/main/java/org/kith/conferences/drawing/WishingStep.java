package org.kith.conferences.drawing;

import java.time.LocalDate;
import java.util.Optional;
import org.kith.page.Typed;

/**
 * One step of a guardian among the times, before anything is kept.
 *
 * @param name what is done
 * @param at with which time, or with which day
 * @param shown the day whose times stood on the page
 */
record WishingStep(String name, String at, String shown) {

    static final WishingStep NONE = new WishingStep("", "", "");

    static final String ADD = "add";

    private static final String OPEN = "day";

    boolean adds() {
        return name.equals(ADD);
    }

    /** Another day than the one that is shown. */
    boolean opens() {
        return name.equals(OPEN);
    }

    /** Whose times are to be shown; empty if nothing says it. */
    Optional<LocalDate> day() {
        return Typed.day(opens() ? at : shown);
    }
}

package org.kith.conferences;

import java.util.Set;
import java.util.stream.Collectors;

/** What a slot offers. @param place only if it differs from the teacher's usual one; else empty */
public record SlotOffer(Span time, Set<Mode> modes, String place, int seats) {

    public SlotOffer {
        modes = Set.copyOf(modes);
    }

    public boolean isBookable(Mode mode) {
        return mode != Mode.HOME_VISIT && modes.contains(mode);
    }

    /** Ways in which a family books this time; a visit at home is asked for instead. */
    public Set<Mode> bookable() {
        return modes.stream().filter(this::isBookable).collect(Collectors.toUnmodifiableSet());
    }
}

package org.kith.conferences;

import java.util.Set;

/** What a slot offers. @param place only if it differs from the teacher's usual one; else empty */
public record SlotOffer(Span time, Set<Mode> modes, String place, int seats) {

    public SlotOffer {
        modes = Set.copyOf(modes);
    }
}

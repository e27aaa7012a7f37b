package org.kith.conferences.planning;

import java.util.List;
import org.kith.conferences.SlotFacts;

/**
 * A time and who has it.
 *
 * @param offered to whom who waits it stands offered
 * @param deciding how many families decide about it right now
 * @param goesOn whether the meeting before, which is interpreted, goes on into it
 */
public record SlotRow(SlotFacts slot, List<Booked> who, List<Booked> offered, int deciding, boolean goesOn) {

    public boolean isFree() {
        return who.isEmpty() && offered.isEmpty() && deciding == 0 && !goesOn;
    }

    /** Nobody has said yes yet: it can still be changed, with a few words. */
    public boolean isOffered() {
        return who.isEmpty() && !offered.isEmpty() && deciding == 0 && !goesOn;
    }

    public int left() {
        return goesOn ? 0 : Math.max(0, slot.offer().seats() - who.size() - offered.size() - deciding);
    }
}

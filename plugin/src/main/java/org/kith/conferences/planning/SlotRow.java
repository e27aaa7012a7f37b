package org.kith.conferences.planning;

import java.util.List;
import org.kith.conferences.SlotFacts;

/**
 * A time and who has it.
 *
 * @param deciding how many families decide about it right now
 * @param goesOn whether the meeting before, which is interpreted, goes on into it
 */
public record SlotRow(SlotFacts slot, List<Booked> who, int deciding, boolean goesOn) {

    public boolean isFree() {
        return who.isEmpty() && deciding == 0 && !goesOn;
    }

    public int left() {
        return goesOn ? 0 : Math.max(0, slot.offer().seats() - who.size() - deciding);
    }
}

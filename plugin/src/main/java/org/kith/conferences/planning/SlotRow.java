package org.kith.conferences.planning;

import java.util.List;
import org.kith.conferences.SlotFacts;

/** A time and who has it. @param deciding how many families decide about it right now */
public record SlotRow(SlotFacts slot, List<Booked> who, int deciding) {

    public boolean isFree() {
        return who.isEmpty() && deciding == 0;
    }

    public int left() {
        return Math.max(0, slot.offer().seats() - who.size() - deciding);
    }
}

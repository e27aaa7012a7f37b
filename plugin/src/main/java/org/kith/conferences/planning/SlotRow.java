package org.kith.conferences.planning;

import java.util.List;
import org.kith.conferences.SlotFacts;

/**
 * A time and who has it.
 *
 * @param offered to whom who waits it stands offered
 * @param deciding how many families decide about it right now
 * @param goesOn whether the meeting before, which is interpreted, goes on into it
 * @param away whether its teacher is on a visit then, or with families of another course or round
 */
public record SlotRow(
        SlotFacts slot, List<Booked> who, List<Booked> offered, int deciding, boolean goesOn, boolean away) {

    /** No family has anything of it: it can be changed, also while its teacher is on a visit. */
    public boolean isFree() {
        return who.isEmpty() && offered.isEmpty() && deciding == 0 && !goesOn;
    }

    /** Nobody has said yes yet: it can still be changed, with a few words. */
    public boolean isOffered() {
        return who.isEmpty() && !offered.isEmpty() && deciding == 0 && !goesOn;
    }

    /** How many can still have it. */
    public int left() {
        return goesOn || away ? 0 : Math.max(0, slot.offer().seats() - who.size() - offered.size() - deciding);
    }
}

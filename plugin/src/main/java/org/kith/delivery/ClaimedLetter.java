package org.kith.delivery;

import java.util.UUID;

/** A letter that is ours to hand over now. @param claim the number of this try; older ones are not believed any more */
record ClaimedLetter(UUID id, int claim, String messageId, Letter letter) {}

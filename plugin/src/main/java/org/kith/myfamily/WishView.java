package org.kith.myfamily;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A wish as its owner and the school see it. @param decided empty while it is open */
public record WishView(
        UUID id,
        UUID course,
        UUID person,
        WishKind kind,
        String words,
        WishState state,
        Instant made,
        Optional<Instant> decided) {

    public boolean isOpen() {
        return state == WishState.OPEN;
    }
}

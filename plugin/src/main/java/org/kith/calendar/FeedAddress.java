package org.kith.calendar;

import java.net.URI;
import java.time.Instant;

/**
 * Where a person's calendar program asks. Whoever has it reads what the person does, so it is shown to that person only.
 *
 * @param since when this address was made
 */
public record FeedAddress(URI address, Instant since) {

    /** Without the address. */
    @Override
    public String toString() {
        return "FeedAddress[since " + since + "]";
    }
}

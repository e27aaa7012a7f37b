package org.kith.calendar;

import java.time.Instant;
import java.util.Optional;

/**
 * A person's own feed as a page shows it to them.
 *
 * @param address to copy; empty if there is none
 * @param subscription the same for programs that take it with one tap
 * @param since when it was made
 */
public record FeedView(Optional<String> address, String subscription, Optional<Instant> since) {

    public static FeedView of(Optional<FeedAddress> feed) {
        Optional<String> address = feed.map(made -> made.address().toString());
        return new FeedView(
                address,
                address.map(https -> https.replaceFirst("^https?:", "webcal:")).orElse(""),
                feed.map(FeedAddress::since));
    }

    /** Without the address. */
    @Override
    public String toString() {
        return "FeedView[since " + since + "]";
    }
}

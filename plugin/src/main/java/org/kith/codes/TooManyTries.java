package org.kith.codes;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.kith.page.Refusal;
import org.kith.page.Words;

/** Too many codes that do not work came from here; nothing was looked up. */
public final class TooManyTries extends Refusal {

    private static final long serialVersionUID = 1L;

    private final Instant until;

    public TooManyTries(Instant until) {
        super("too-many-tries", 429);
        this.until = until.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
    }

    /** When to go on, to the minute. */
    String sentence(Words words, ZoneId zone) {
        return words.text("refusal.too-many-tries.text", words.moment(until, zone));
    }
}

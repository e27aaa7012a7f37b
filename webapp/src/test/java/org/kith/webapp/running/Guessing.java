package org.kith.webapp.running;

import java.util.function.Supplier;
import java.util.stream.Stream;

/** Somebody who guesses keys until Kith has had enough. */
final class Guessing {

    /** A bound: far more than anybody is let try. */
    private static final int MOST = 2_000;

    private Guessing() {}

    /** @return the answer that says how long to wait: longer than the next request takes, because a guess is given back every few seconds */
    static PanelPage untilOneHasToWait(Supplier<PanelPage> guess) {
        return Stream.generate(guess)
                .limit(MOST)
                .filter(page -> page.header("Retry-After").matches("[2-9]|\\d\\d"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody ends the guessing"));
    }
}

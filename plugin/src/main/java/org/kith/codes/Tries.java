package org.kith.codes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.kith.visitor.TokenBuckets;

/**
 * Counts wrong codes in the memory of this node. What a try may cost is taken beforehand and given back if it was right, so that a crowd
 * of tries at once is no way around. Of 150 thousand million codes a school has some thousands: these limits leave a guesser years.
 */
@ApplicationScoped
public class Tries {

    static final int ACCOUNT = 10;
    static final int BROWSER = 30;
    static final int CROWD = 300;

    private final TokenBuckets accounts = oneBackEvery(Duration.ofMinutes(6), ACCOUNT);
    private final TokenBuckets browsers = oneBackEvery(Duration.ofMinutes(1), BROWSER);
    private final TokenBuckets crowds = oneBackEvery(Duration.ofSeconds(12), CROWD);

    @Inject
    Clock clock;

    /** @throws TooManyTries if this one, or those it is among, were wrong too often */
    void take(Trier who) {
        Instant now = clock.instant();
        boolean fresh = who.known() && own(who).isFull(who.self(), now);
        refuse(own(who).take(who.self(), now), now);
        Optional<Duration> crowded = crowds.take(who.crowd(), now);
        if (crowded.isPresent() && !fresh) {
            own(who).giveBack(who.self());
            refuse(crowded, now);
        }
    }

    /** It was right, and costs nothing. */
    void giveBack(Trier who) {
        own(who).giveBack(who.self());
        crowds.giveBack(who.crowd());
    }

    private TokenBuckets own(Trier who) {
        return who.known() ? accounts : browsers;
    }

    private static TokenBuckets oneBackEvery(Duration pause, int most) {
        return new TokenBuckets(most, 1000.0 / pause.toMillis());
    }

    private static void refuse(Optional<Duration> wait, Instant now) {
        wait.ifPresent(left -> {
            throw new TooManyTries(now.plus(left));
        });
    }
}

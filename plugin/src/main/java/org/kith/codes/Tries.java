package org.kith.codes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Counts wrong codes in the memory of this node. What a try may cost is taken beforehand and given back if it was right, so that a crowd
 * of tries at once is no way around. Of 150 thousand million codes a school has some thousands: these limits leave a guesser years.
 */
@ApplicationScoped
public class Tries {

    static final int ACCOUNT = 10;
    static final int BROWSER = 30;
    static final int CROWD = 300;

    private final WrongOnes accounts = new WrongOnes(ACCOUNT, Duration.ofMinutes(6));
    private final WrongOnes browsers = new WrongOnes(BROWSER, Duration.ofMinutes(1));
    private final WrongOnes crowds = new WrongOnes(CROWD, Duration.ofSeconds(12));

    @Inject
    Clock clock;

    /** @throws TooManyTries if this one, or those it is among, were wrong too often */
    void take(Trier who) {
        Instant now = clock.instant();
        boolean fresh = who.known() && own(who).isFresh(who.self(), now);
        refuse(own(who).take(who.self(), now));
        Optional<Instant> crowded = crowds.take(who.crowd(), now);
        if (crowded.isPresent() && !fresh) {
            own(who).giveBack(who.self());
            refuse(crowded);
        }
    }

    /** It was right, and costs nothing. */
    void giveBack(Trier who) {
        own(who).giveBack(who.self());
        crowds.giveBack(who.crowd());
    }

    private WrongOnes own(Trier who) {
        return who.known() ? accounts : browsers;
    }

    private static void refuse(Optional<Instant> until) {
        until.ifPresent(then -> {
            throw new TooManyTries(then);
        });
    }
}

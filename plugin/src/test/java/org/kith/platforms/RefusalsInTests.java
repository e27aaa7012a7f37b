package org.kith.platforms;

import java.util.UUID;
import org.kith.lti.LaunchProblem;
import org.kith.testing.Kith;

/** What an administrator would be told about refused launches. */
public final class RefusalsInTests {

    private RefusalsInTests() {}

    public static int times(Kith kith, UUID platform, LaunchProblem reason) {
        return kith.the(LaunchRefusals.class).lately(platform).stream()
                .filter(count -> count.reason() == reason)
                .mapToInt(RefusalCount::times)
                .sum();
    }
}

package org.kith.platforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.testing.OnBothDatabases;

class FrameAncestorsTest {

    private final FixedClock clock;
    private final Kith kith;
    private final FrameAncestors ancestors;

    FrameAncestorsTest(FixedClock clock, Kith kith) {
        this.clock = clock;
        this.kith = kith;
        this.ancestors = kith.the(FrameAncestors.class);
    }

    @OnBothDatabases
    void areNoneBeforeAPlatformIsRegistered() {
        assertThat(ancestors.origins()).isEmpty();
    }

    @OnBothDatabases
    void areAllRegisteredPlatforms() {
        PlatformsInTests.registered(kith, Lms.MOODLE);
        PlatformsInTests.registered(kith, Lms.CANVAS);

        assertThat(ancestors.origins()).isEqualTo("https://canvas.lincoln.example https://moodle.lincoln.example");
    }

    @OnBothDatabases
    void areReadAgainAfterAFewSeconds() {
        ancestors.origins();
        PlatformsInTests.registered(kith, Lms.CANVAS);

        clock.passes(FrameAncestors.FRESH);

        assertThat(ancestors.origins()).isEqualTo("https://canvas.lincoln.example");
    }

    @OnBothDatabases
    void areNotReadForEveryPage() {
        ancestors.origins();
        PlatformsInTests.registered(kith, Lms.CANVAS);

        clock.passes(FrameAncestors.FRESH.minus(Duration.ofMillis(1)));

        assertThat(ancestors.origins()).isEmpty();
    }
}

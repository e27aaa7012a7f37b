package org.kith.platforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.kith.lti.LaunchProblem;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Race;

class LaunchRefusalsTest {

    private static final LaunchProblem EXPIRED = LaunchProblem.TOKEN_EXPIRED;

    private final Database database;
    private final FixedClock clock;
    private final LaunchRefusals refusals;
    private final UUID canvas;
    private final UUID moodle;

    LaunchRefusalsTest(Database database, FixedClock clock, Kith kith, Cast cast) {
        this.database = database;
        this.clock = clock;
        this.refusals = kith.the(LaunchRefusals.class);
        this.canvas = cast.platform(Lms.CANVAS).id();
        this.moodle = cast.platform(Lms.MOODLE).id();
    }

    @OnBothDatabases
    void theFirstHasToBeBegun() {
        assertThat(refusals.count(canvas, EXPIRED)).isFalse();
        assertThat(refusals.lately(canvas)).isEmpty();
    }

    @OnBothDatabases
    void theSecondIsCounted() {
        refusals.begin(canvas, EXPIRED);
        clock.passes(Duration.ofMinutes(1));

        boolean counted = refusals.count(canvas, EXPIRED);

        assertThat(counted).isTrue();
        assertThat(refusals.lately(canvas)).containsExactly(new RefusalCount(EXPIRED, 2, clock.instant()));
    }

    @OnBothDatabases
    void ofTwoWhoBeginAtTheSameMomentOneDoes() {
        Race<Boolean> race = database.allReadThenWrite(3, () -> {
            refusals.begin(canvas, EXPIRED);
            return true;
        });

        assertThat(race.done()).hasSize(1);
        assertThat(database.rows("launch_refusal")).isEqualTo(1);
    }

    @OnBothDatabases
    void anotherReasonIsAnotherLine() {
        refusals.begin(canvas, EXPIRED);
        clock.passes(Duration.ofMinutes(1));

        refusals.begin(canvas, LaunchProblem.UNKNOWN_KEY);

        assertThat(refusals.lately(canvas))
                .extracting(RefusalCount::reason)
                .containsExactly(LaunchProblem.UNKNOWN_KEY, EXPIRED);
    }

    @OnBothDatabases
    void anotherPlatformsAreNotSeen() {
        refusals.begin(moodle, EXPIRED);

        assertThat(refusals.lately(canvas)).isEmpty();
    }

    @OnBothDatabases
    void whatIsAWeekOldIsForgotten() {
        refusals.begin(canvas, EXPIRED);
        clock.passes(LaunchRefusals.REMEMBERED.plusSeconds(1));

        assertThat(refusals.lately(canvas)).isEmpty();
        assertThat(refusals.forgetOld()).isEqualTo(1);
        assertThat(database.rows("launch_refusal")).isZero();
    }
}

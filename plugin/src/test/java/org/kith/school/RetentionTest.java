package org.kith.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.OKAFOR;

import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.ServerSide;

class RetentionTest {

    private final Database database;
    private final Cast cast;
    private final SchoolRules rules;
    private final Kith kith;
    private final FixedClock clock;
    private final Instant now;

    RetentionTest(Database database, Cast cast, FixedClock clock, Kith kith) {
        this.clock = clock;
        this.database = database;
        this.cast = cast;
        this.kith = kith;
        this.rules = kith.the(SchoolRules.class);
        this.now = clock.instant();
    }

    @OnBothDatabases
    void removesWhatIsOlderThanTheSchoolKeepsIt() {
        cast.arrives(OKAFOR, SCIENCE);
        UUID canvas = cast.platform(Lms.CANVAS).id();
        database.inTransaction(() -> rules.keep(
                canvas,
                new Rules(
                        EnumSet.noneOf(OfficeMatter.class),
                        Rules.USUAL.language(),
                        Rules.USUAL.zone(),
                        Map.of(RecordKind.ANSWERS, 30))));
        Notebook answers = new Notebook(RecordKind.ANSWERS, 7);

        runs(answers);

        assertThat(answers.asked).containsExactly(canvas + " " + now.minus(Duration.ofDays(30)));
        assertThat(rules.purged(canvas)).containsEntry(RecordKind.ANSWERS, new Purged(now, 7));
    }

    @OnBothDatabases
    void everySchoolHasItsOwnTerms() {
        cast.platform(Lms.CANVAS);
        cast.platform(Lms.MOODLE);
        Notebook answers = new Notebook(RecordKind.ANSWERS, 0);

        runs(answers);

        assertThat(answers.asked).hasSize(2);
    }

    @OnBothDatabases
    void whatWasLookedThroughTodayIsDueTomorrow() {
        cast.platform(Lms.CANVAS);
        Notebook answers = new Notebook(RecordKind.ANSWERS, 0);
        runs(answers);

        kith.the(Retention.class).run();
        clock.passes(Duration.ofDays(1));
        kith.the(Retention.class).run();

        assertThat(answers.asked).hasSize(2);
    }

    @OnBothDatabases
    void oneThatFailsKeepsNoOtherFromGoing() {
        UUID canvas = cast.platform(Lms.CANVAS).id();
        Notebook keys = new Notebook(RecordKind.KEYS, 2);

        runs(new Broken(), keys);

        assertThat(keys.asked).hasSize(1);
        assertThat(rules.purged(canvas)).containsOnlyKeys(RecordKind.KEYS);
    }

    private void runs(Purge... purges) {
        kith.given(Instance.class, ServerSide.of(Instance.class, Map.of("stream", call -> Stream.of(purges))));
        kith.the(Retention.class).run();
    }

    private static final class Notebook implements Purge {

        private final List<String> asked = new ArrayList<>();
        private final RecordKind kind;
        private final int removed;

        Notebook(RecordKind kind, int removed) {
            this.kind = kind;
            this.removed = removed;
        }

        @Override
        public RecordKind kind() {
            return kind;
        }

        @Override
        public int purge(UUID platform, Instant before) {
            asked.add(platform + " " + before);
            return removed;
        }
    }

    private static final class Broken implements Purge {

        @Override
        public RecordKind kind() {
            return RecordKind.ANSWERS;
        }

        @Override
        public int purge(UUID platform, Instant before) {
            throw new IllegalStateException("table is gone");
        }
    }
}

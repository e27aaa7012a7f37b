package org.kith.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokenBucketsTest {

    private static final Instant NOW = Instant.parse("2026-10-07T13:30:00Z");

    private final TokenBuckets buckets = new TokenBuckets(3, 0.5);

    @Test
    void giveAsMuchAtOnceAsTheyHold() {
        long given = IntStream.range(0, 10)
                .filter(time -> buckets.take("a", NOW).isEmpty())
                .count();

        assertThat(given).isEqualTo(3);
    }

    @Test
    void sayHowLongToWait() {
        IntStream.range(0, 3).forEach(time -> buckets.take("a", NOW));

        var wait = buckets.take("a", NOW.plusMillis(500));

        assertThat(wait).hasValue(Duration.ofMillis(1500));
    }

    @Test
    void giveAgainWhenTheWaitIsOver() {
        IntStream.range(0, 3).forEach(time -> buckets.take("a", NOW));
        Duration wait = buckets.take("a", NOW).orElseThrow();

        var after = buckets.take("a", NOW.plus(wait));

        assertThat(after).isEmpty();
    }

    @Test
    void doNotFillBeyondTheirRim() {
        buckets.take("a", NOW);

        long given = IntStream.range(0, 10)
                .filter(time -> buckets.take("a", NOW.plus(Duration.ofDays(1))).isEmpty())
                .count();

        assertThat(given).isEqualTo(3);
    }

    @Test
    void areOnesOwn() {
        IntStream.range(0, 4).forEach(time -> buckets.take("a", NOW));

        var another = buckets.take("b", NOW);

        assertThat(another).isEmpty();
    }

    @Test
    void takeBackWhatDidNotCount() {
        IntStream.range(0, 3).forEach(time -> buckets.take("a", NOW));
        buckets.giveBack("a");

        var once = buckets.take("a", NOW);

        assertThat(once).isEmpty();
    }

    @Test
    void areFullUntilSomethingIsTakenThatCounts() {
        boolean before = buckets.isFull("a", NOW);
        buckets.take("a", NOW);
        boolean after = buckets.isFull("a", NOW);

        assertThat(before).isTrue();
        assertThat(after).isFalse();
        assertThat(buckets.isFull("a", NOW.plusSeconds(2))).isTrue();
    }

    @Test
    void areNotFooledByAClockThatIsSetBack() {
        IntStream.range(0, 3).forEach(time -> buckets.take("a", NOW));

        var before = buckets.take("a", NOW.minusSeconds(3600));

        assertThat(before).isPresent();
    }

    @Test
    void doNotFillTheMemoryHoweverManyStrangersCome() {
        IntStream.range(0, TokenBuckets.MOST_CLIENTS * 2).forEach(stranger -> buckets.take("s" + stranger, NOW));

        int remembered = buckets.clients();

        assertThat(remembered).isEqualTo(TokenBuckets.MOST_CLIENTS);
    }

    @Test
    void areFullForWhomTheyHaveForgotten() {
        buckets.take("first", NOW);

        IntStream.range(0, TokenBuckets.MOST_CLIENTS).forEach(stranger -> buckets.take("s" + stranger, NOW));

        assertThat(buckets.isFull("first", NOW)).isTrue();
    }
}

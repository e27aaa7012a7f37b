package org.kith.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kith.testing.FixedClock;

class TriesTest {

    private static final UUID COURSE = UUID.randomUUID();

    private final FixedClock clock = FixedClock.onASchoolDay();
    private final Tries tries = new Tries();

    TriesTest() {
        tries.clock = clock;
    }

    @Test
    void tenThousandTriesAreRefusedEarly() {
        Trier guesser = Trier.inCourse(UUID.randomUUID(), COURSE);

        long allowed =
                IntStream.range(0, 10_000).filter(each -> mayTry(guesser)).count();

        assertThat(allowed).isEqualTo(Tries.ACCOUNT);
    }

    @Test
    void anotherOfTheSameCourseGoesOnMeanwhile() {
        Trier guesser = Trier.inCourse(UUID.randomUUID(), COURSE);
        IntStream.range(0, 10_000).forEach(each -> mayTry(guesser));

        boolean another = mayTry(Trier.inCourse(UUID.randomUUID(), COURSE));

        assertThat(another).isTrue();
    }

    @Test
    void whoWasNeverWrongMayTryOnceEvenWhenTheWholeCourseGuesses() {
        IntStream.range(0, 10_000).forEach(each -> mayTry(Trier.inCourse(UUID.randomUUID(), COURSE)));
        Trier honest = Trier.inCourse(UUID.randomUUID(), COURSE);

        boolean first = mayTry(honest);
        boolean second = mayTry(honest);

        assertThat(first).isTrue();
        assertThat(second).isFalse();
    }

    @Test
    void aScriptDoesNotShutOutTheOtherPhonesOfItsAddress() {
        IntStream.range(0, 10_000).forEach(each -> mayTry(Trier.atAddress("192.0.2.7", "script")));

        boolean phone = mayTry(Trier.atAddress("192.0.2.7", "A phone"));

        assertThat(phone).isTrue();
    }

    @Test
    void aScriptThatCallsItselfDifferentlyEachTimeIsRefusedByItsAddress() {
        long allowed = IntStream.range(0, 10_000)
                .filter(each -> mayTry(Trier.atAddress("192.0.2.7", "script " + each)))
                .count();

        assertThat(allowed).isEqualTo(Tries.CROWD);
    }

    @Test
    void whoIsRightIsNotCounted() {
        Trier family = Trier.atAddress("192.0.2.7", "A phone");

        IntStream.range(0, 1000).forEach(each -> {
            tries.take(family);
            tries.giveBack(family);
        });

        assertThatCode(() -> tries.take(family)).doesNotThrowAnyException();
    }

    @Test
    void isAllowedAgainWhenItWasSaid() {
        Trier guesser = Trier.inCourse(UUID.randomUUID(), COURSE);
        IntStream.range(0, Tries.ACCOUNT).forEach(each -> tries.take(guesser));
        assertThatThrownBy(() -> tries.take(guesser)).isInstanceOf(TooManyTries.class);

        clock.passes(Duration.ofMinutes(6));

        assertThat(mayTry(guesser)).isTrue();
    }

    private boolean mayTry(Trier who) {
        try {
            tries.take(who);
            return true;
        } catch (TooManyTries refused) {
            return false;
        }
    }
}

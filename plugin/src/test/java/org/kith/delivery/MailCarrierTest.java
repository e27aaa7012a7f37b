package org.kith.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.MailBox;
import org.kith.testing.OnBothDatabases;

/** A letter on its way, with a mail server that is not always well. */
class MailCarrierTest {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final Duration A_MOMENT = Duration.ofMillis(1);

    private final FixedClock clock;
    private final Mailing node;
    private MailBox box = MailBox.open();

    MailCarrierTest(Database database, FixedClock clock) {
        this.clock = clock;
        this.node = new Mailing(database, clock, box.port());
    }

    @AfterEach
    void close() {
        box.close();
    }

    @OnBothDatabases
    void sendsOnceWhatWaitedForAServerThatWasDown() {
        UUID letter = node.posts("once");
        box.close();
        node.carries();
        assertThat(node.delivery(letter))
                .isEqualTo(
                        new Delivery(LetterState.WAITING, Optional.of(DeliveryProblem.UNREACHABLE), Optional.empty()));

        box = MailBox.on(box.port());
        clock.passes(A_MINUTE);
        node.carries();
        clock.passes(Duration.ofDays(1));
        node.carries();

        assertThat(node.delivery(letter).state()).isEqualTo(LetterState.SENT);
        assertThat(box.letters()).hasSize(1);
    }

    @OnBothDatabases
    void looksEveryMinuteForWhatIsDue() {
        UUID letter = node.posts("once");
        node.begins();

        clock.passes(A_MINUTE);
        node.worksBehindTheScenes();

        assertThat(node.delivery(letter).state()).isEqualTo(LetterState.SENT);
    }

    @OnBothDatabases
    void sendsSoonWhatWasPosted() {
        UUID letter = node.posts("once");

        node.wasTold();
        node.worksBehindTheScenes();

        assertThat(node.delivery(letter).state()).isEqualTo(LetterState.SENT);
    }

    @OnBothDatabases
    void triesALetterThatWasPutOffAfterAMinuteThenTwo() {
        box.answers("RCPT", "450 4.2.0 Come back later");
        UUID letter = node.posts("once");
        node.carries();
        clock.passes(A_MINUTE);
        node.carries();
        box.answers("RCPT", "250 OK");

        clock.passes(A_MINUTE.multipliedBy(2).minus(A_MOMENT));
        node.carries();
        assertThat(node.delivery(letter).problem()).hasValue(DeliveryProblem.PUT_OFF);
        clock.passes(A_MOMENT);
        node.carries();

        assertThat(node.delivery(letter).state()).isEqualTo(LetterState.SENT);
    }

    @OnBothDatabases
    void givesUpAtOnceWhatIsRefusedForGood() {
        box.answers("RCPT", "550 5.1.1 Nobody of that name");
        UUID letter = node.posts("once");

        node.carries();

        assertThat(node.delivery(letter).state()).isEqualTo(LetterState.FAILED);
        assertThat(node.told(DeliveryFailed.class))
                .containsExactly(new DeliveryFailed(
                        letter, "trial", Mailing.letter("once").to(), DeliveryProblem.ADDRESS_REFUSED));
    }

    @OnBothDatabases
    void givesUpAfterTwoDays() {
        box.close();
        UUID letter = node.posts("once");
        node.carries();

        clock.passes(PostedLetter.PATIENCE.plus(A_MOMENT));
        node.carries();

        assertThat(node.delivery(letter).state()).isEqualTo(LetterState.FAILED);
        assertThat(node.told(DeliveryFailed.class))
                .containsExactly(new DeliveryFailed(
                        letter, "trial", Mailing.letter("once").to(), DeliveryProblem.UNREACHABLE));
    }

    @OnBothDatabases
    void asksAServerThatIsDownForOneLetterOnly() {
        box.close();
        node.posts("first");
        clock.passes(A_MOMENT);
        UUID second = node.posts("second");

        node.carries();

        assertThat(node.delivery(second).problem()).isEmpty();
        assertThat(node.told(LetterHandled.class)).containsExactly(new LetterHandled("UNREACHABLE"));
    }

    @OnBothDatabases
    void sendsTheOthersWhenOneIsRefused() {
        box.answers(".", "554 5.7.1 Not this one");
        node.posts("first");
        node.posts("second");

        node.carries();

        assertThat(node.told(DeliveryFailed.class)).hasSize(2);
    }

    @OnBothDatabases
    void sendsNothingTwiceWhenTheServerDoesNotSayGoodbye() {
        box.answers("QUIT", "421 Gone");
        UUID letter = node.posts("once");

        node.carries();

        assertThat(node.delivery(letter).state()).isEqualTo(LetterState.SENT);
        assertThat(box.letters()).hasSize(1);
    }
}

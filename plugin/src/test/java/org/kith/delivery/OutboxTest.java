package org.kith.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.MailBox;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Race;

class OutboxTest {

    private static final Duration A_MOMENT = Duration.ofMillis(1);

    private final Database database;
    private final FixedClock clock;
    private final MailBox box = MailBox.open();
    private final Mailing node;

    OutboxTest(Database database, FixedClock clock) {
        this.database = database;
        this.clock = clock;
        this.node = node();
    }

    @AfterEach
    void close() {
        box.close();
    }

    @OnBothDatabases
    void keepsNothingWhileMailIsOff(Kith off) {
        Optional<UUID> posted =
                database.inTransaction(() -> off.the(Outbox.class).post(Mailing.letter("once")));

        assertThat(off.the(Outbox.class).isOn()).isFalse();
        assertThat(posted).isEmpty();
        assertThat(database.rows("outbox")).isZero();
    }

    @OnBothDatabases
    void keepsTheSameLetterOnce() {
        UUID first = node.posts("once");

        UUID second = node.posts("once");

        assertThat(second).isEqualTo(first);
        assertThat(database.rows("outbox")).isEqualTo(1);
    }

    @OnBothDatabases
    void knowsWhatWasPosted() {
        boolean before = node.isPosted("once");

        node.posts("once");

        assertThat(before).isFalse();
        assertThat(node.isPosted("once")).isTrue();
    }

    @OnBothDatabases
    void keepsOneOfTwoAtTheSameMoment() {
        Race<UUID> race = database.allReadThenWrite(3, () -> node().posts("once"));

        assertThat(race.done()).hasSize(1);
        assertThat(database.rows("outbox")).isEqualTo(1);
    }

    @OnBothDatabases
    void isClaimedByOneNodeOnly() {
        UUID letter = node.posts("once");

        Race<Boolean> race =
                database.atOnce(4, () -> node().letters().claim(letter).isPresent());

        assertThat(race.failures()).isEmpty();
        assertThat(race.done()).containsOnlyOnce(true);
    }

    @OnBothDatabases
    void isSentOnceByNodesThatGoRoundAtTheSameMoment() {
        IntStream.range(0, 10).forEach(number -> node.posts("letter-" + number));

        Race<Boolean> race = database.atOnce(3, () -> {
            node().carries();
            return true;
        });

        assertThat(race.failures()).isEmpty();
        assertThat(box.letters()).hasSize(10);
    }

    @OnBothDatabases
    void keepsAClaimForAWhile() {
        UUID letter = node.posts("once");
        node.letters().claim(letter);

        clock.passes(PostedLetter.CLAIM.minus(A_MOMENT));
        node().carries();

        assertThat(box.letters()).isEmpty();
    }

    @OnBothDatabases
    void takesALetterUpWhoseNodeHasDied() {
        UUID letter = node.posts("once");
        node.letters().claim(letter);

        clock.passes(PostedLetter.CLAIM);
        node().carries();

        assertThat(node.delivery(letter).state()).isEqualTo(LetterState.SENT);
    }

    @OnBothDatabases
    void believesNoFailureOfAnOlderClaim() {
        UUID letter = node.posts("once");
        ClaimedLetter lost = node.letters().claim(letter).orElseThrow();
        clock.passes(PostedLetter.CLAIM);
        node().letters().claim(letter);

        node.letters().failed(lost, DeliveryProblem.ADDRESS_REFUSED);

        assertThat(node.delivery(letter).state()).isEqualTo(LetterState.CLAIMED);
        assertThat(node.told(DeliveryFailed.class)).isEmpty();
    }

    @OnBothDatabases
    void forgetsWhatASentLetterSaidAndToWhom() {
        UUID letter = node.posts("once");

        node.carries();

        assertThat(node.delivery(letter))
                .isEqualTo(new Delivery(LetterState.SENT, Optional.empty(), Optional.of(clock.instant())));
        assertThat(stored(letter)).containsOnly("");
    }

    @OnBothDatabases
    void remembersThatItWasSent() {
        UUID letter = node.posts("once");
        node.carries();

        UUID again = node.posts("once");
        node.carries();

        assertThat(again).isEqualTo(letter);
        assertThat(box.letters()).hasSize(1);
    }

    @OnBothDatabases
    void forgetsLettersThatEndedLongAgo() {
        node.posts("once");
        node.carries();
        clock.passes(PostedLetter.KEPT.plus(A_MOMENT));
        node.posts("another");

        int forgotten = node.letters().forgetOld();

        assertThat(forgotten).isEqualTo(1);
        assertThat(database.rows("outbox")).isEqualTo(1);
    }

    private Mailing node() {
        return new Mailing(database, clock, box.port());
    }

    private Object[] stored(UUID letter) {
        return database.inTransaction(() -> (Object[]) database.entityManager()
                .createQuery("select l.recipient, l.subject, l.body from PostedLetter l where l.id = :id")
                .setParameter("id", letter)
                .getSingleResult());
    }
}

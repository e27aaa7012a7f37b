package org.kith.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Optional;
import org.kith.lti.ToolKey;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Race;

class OwnKeysTest {

    private final Database database;
    private final FixedClock clock;

    OwnKeysTest(Database database, FixedClock clock) {
        this.database = database;
        this.clock = clock;
    }

    @OnBothDatabases
    void aSecretHas256Bits() {
        byte[] secret = node().visitSecret();

        assertThat(secret).hasSize(32);
    }

    @OnBothDatabases
    void eachPurposeHasASecretOfItsOwn() {
        OwnKeys keys = node();

        assertThat(keys.choiceSecret()).hasSize(32).isNotEqualTo(keys.visitSecret());
    }

    @OnBothDatabases
    void everyNodeHasTheSameSecret() {
        byte[] first = node().visitSecret();

        byte[] second = node().visitSecret();

        assertThat(second).isEqualTo(first);
    }

    @OnBothDatabases
    void everyNodeHasTheSameKeyPair() {
        ToolKey first = node().toolKey();

        ToolKey second = node().toolKey();

        assertThat(second).isEqualTo(first);
    }

    @OnBothDatabases
    void nodesStartingAtTheSameMomentAgreeOnOneSecret() {
        Race<String> race = database.allReadThenWrite(3, () -> text(node().visitSecret()));

        assertThat(race.done()).hasSize(3).containsOnly(text(node().visitSecret()));
    }

    @OnBothDatabases
    void aKeyOutlivesTheFailureOfWhoeverAskedForItFirst() {
        OwnKeys node = node();

        Race<String> failed = database.atOnce(
                1,
                () -> database.inTransaction(() -> {
                    throw new IllegalStateException(text(node.visitSecret()));
                }));

        assertThat(failed.failures()).singleElement().asString().endsWith(text(node().visitSecret()));
    }

    @OnBothDatabases
    void aNewKeyIsPublishedBeforeItSigns() {
        OwnKeys node = node();
        ToolKey old = node.toolKey();

        rotated(node);

        assertThat(node.published()).hasSize(2).contains(old);
        assertThat(node.toolKey()).isEqualTo(old);
    }

    @OnBothDatabases
    void aNewKeySignsOnceLmssMustHaveSeenIt() {
        OwnKeys node = node();
        ToolKey old = node.toolKey();
        String kid = rotated(node).orElseThrow();

        clock.passes(KeyTurns.BEFORE_USE);

        assertThat(node.toolKey().kid()).isEqualTo(kid);
        assertThat(node.published()).contains(old);
    }

    @OnBothDatabases
    void anOldKeyIsForgottenWhenWhatItSignedHasDied() {
        OwnKeys node = node();
        ToolKey old = node.toolKey();
        rotated(node);

        clock.passes(KeyTurns.BEFORE_USE.plus(KeyTurns.AFTER_USE).plusSeconds(1));

        assertThat(node.published()).hasSize(1).doesNotContain(old);
    }

    @OnBothDatabases
    void askedTwiceItMakesOneNewKey() {
        OwnKeys node = node();
        rotated(node);

        Optional<String> again = rotated(node);

        assertThat(again).isEmpty();
        assertThat(node.published()).hasSize(2);
    }

    @OnBothDatabases
    void anotherNodeLearnsOfTheNewKeyWithinAMinute() {
        OwnKeys other = node();
        other.toolKey();
        rotated(node());

        clock.passes(OwnKeys.FRESH);

        assertThat(other.published()).hasSize(2);
    }

    private Optional<String> rotated(OwnKeys node) {
        return database.inTransaction(node::rotate);
    }

    private OwnKeys node() {
        return new Kith(database, clock).the(OwnKeys.class);
    }

    private static String text(byte[] secret) {
        return Base64.getEncoder().encodeToString(secret);
    }
}

package org.kith.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.net.URI;
import java.util.UUID;
import org.kith.keys.SecretDigest;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Race;

class RegistrationLinksTest {

    private final Database database;
    private final FixedClock clock;
    private final RegistrationLinks links;

    RegistrationLinksTest(Database database, FixedClock clock, Kith kith) {
        this.database = database;
        this.clock = clock;
        this.links = kith.the(RegistrationLinks.class);
    }

    @OnBothDatabases
    void aNewLinkIsOpen() {
        NewLink link = links.make();

        assertThat(links.open(link.secret())).isPresent();
        assertThat(links.areOpen()).isTrue();
    }

    @OnBothDatabases
    void everyLinkHasASecretOfItsOwn() {
        NewLink first = links.make();

        NewLink second = links.make();

        assertThat(second.secret()).isNotEqualTo(first.secret());
        assertThat(links.open(second.secret())).isPresent().isNotEqualTo(links.open(first.secret()));
    }

    @OnBothDatabases
    void anotherSecretOpensNothing() {
        NewLink link = links.make();

        assertThat(links.open(link.secret() + "x")).isEmpty();
        assertThat(links.open("")).isEmpty();
    }

    @OnBothDatabases
    void theDatabaseDoesNotTellTheSecret() {
        NewLink link = links.make();

        assertThat(links.open(SecretDigest.of(link.secret()))).isEmpty();
    }

    @OnBothDatabases
    void aLinkSaysNoSecretWhenItIsPrinted() {
        NewLink link = links.make();

        assertThat(link.toString()).doesNotContain(link.secret());
        assertThat(link.at(URI.create("https://families.example")).toString())
                .isEqualTo("https://families.example/lti/register?key=" + link.secret());
    }

    @OnBothDatabases
    void aLinkIsOpenForADay() {
        NewLink link = links.make();
        clock.passes(RegistrationLinks.LIFETIME.minusSeconds(1));

        assertThat(links.open(link.secret())).isPresent();
        assertThat(link.until()).isEqualTo(clock.instant().plusSeconds(1));
    }

    @OnBothDatabases
    void aLinkIsOverAfterADay() {
        NewLink link = links.make();
        clock.passes(RegistrationLinks.LIFETIME);

        assertThat(links.open(link.secret())).isEmpty();
        assertThat(links.areOpen()).isFalse();
    }

    @OnBothDatabases
    void aUsedLinkIsOver() {
        NewLink link = links.make();

        use(id(link));

        assertThat(links.open(link.secret())).isEmpty();
        assertThat(links.areOpen()).isFalse();
    }

    @OnBothDatabases
    void aLinkIsUsedOnce() {
        UUID link = id(links.make());
        use(link);

        assertThatThrownBy(() -> use(link)).isInstanceOf(PersistenceException.class);
    }

    @OnBothDatabases
    void ofSeveralUsesAtTheSameMomentOneSucceeds() {
        UUID link = id(links.make());

        Race<Boolean> race = database.allReadThenWrite(4, () -> {
            use(link);
            return true;
        });

        assertThat(race.done()).hasSize(1);
        assertThat(race.failures()).hasSize(3).hasOnlyElementsOfType(PersistenceException.class);
    }

    @OnBothDatabases
    void aLinkGivenBackIsOpenAgain() {
        NewLink link = links.make();
        UUID id = id(link);
        use(id);

        database.inTransaction(() -> links.giveBack(id));

        assertThat(links.open(link.secret())).hasValue(id);
    }

    @OnBothDatabases
    void makingALinkIsNoted() {
        links.make();

        assertThat(database.rows("audit_entry")).isEqualTo(1);
    }

    @OnBothDatabases
    void linksThatAreLongOverAreForgotten() {
        use(id(links.make()));
        links.make();
        clock.passes(RegistrationLinks.LIFETIME.multipliedBy(2).plusSeconds(1));

        int forgotten = links.forgetOld();

        assertThat(forgotten).isEqualTo(2);
        assertThat(database.rows("registration_link") + database.rows("registration_link_use"))
                .isZero();
    }

    @OnBothDatabases
    void linksThatAreStillOpenAreNotForgotten() {
        NewLink link = links.make();

        int forgotten = links.forgetOld();

        assertThat(forgotten).isZero();
        assertThat(links.open(link.secret())).isPresent();
    }

    private UUID id(NewLink link) {
        return links.open(link.secret()).orElseThrow();
    }

    private void use(UUID link) {
        database.inTransaction(() -> links.use(link));
    }
}

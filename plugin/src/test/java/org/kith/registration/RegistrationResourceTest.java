package org.kith.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.kith.page.Page;
import org.kith.platforms.FrameAncestors;
import org.kith.platforms.Platforms;
import org.kith.platforms.RegisteredPlatform;
import org.kith.settings.Settings;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Race;

class RegistrationResourceTest {

    private final Database database;
    private final FixedClock clock;
    private final Kith kith;
    private final RegistrationResource registration;

    RegistrationResourceTest(Database database, FixedClock clock) {
        this.database = database;
        this.clock = clock;
        this.kith = new Kith(database, clock).given(Settings.class, open());
        this.registration = kith.the(RegistrationResource.class);
    }

    @OnBothDatabases
    void registersWhatWasTyped() {
        registration.register(FormsInTests.moodle());

        RegisteredPlatform registered = kith.the(Platforms.class)
                .find("https://moodle.lincoln.example", "uZ3kd81PqLm0")
                .orElseThrow();
        assertThat(registered.deployments()).containsExactly("1");
    }

    @OnBothDatabases
    void saysWhatWasRegistered() {
        Page page = registration.register(FormsInTests.moodle());

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.template()).isEqualTo("registration/registered");
    }

    @OnBothDatabases
    void registeringTwiceRegistersOnce() {
        registration.register(FormsInTests.moodle());

        registration.register(FormsInTests.moodle());

        assertThat(database.rows("platform_registration")).isEqualTo(1);
    }

    @OnBothDatabases
    void showsAFaultyFormAgainWithWhatWasTyped() {
        Page page = registration.register(FormsInTests.moodleWith("issuer", "moodle"));

        RegistrationView view = (RegistrationView) page.view();
        assertThat(page.status()).isEqualTo(422);
        assertThat(view.form().typed(RegistrationField.CLIENT_ID)).isEqualTo("uZ3kd81PqLm0");
    }

    @OnBothDatabases
    void registersNothingThatIsFaulty() {
        registration.register(FormsInTests.moodleWith("issuer", "moodle"));

        assertThat(database.rows("platform_registration")).isZero();
    }

    @OnBothDatabases
    void refusesAnotherKey() {
        MultivaluedMap<String, String> guessed = FormsInTests.moodleWith("key", FormsInTests.KEY + "x");

        assertThatThrownBy(() -> registration.register(guessed)).isInstanceOf(WrongRegistrationKey.class);
        assertThat(database.rows("platform_registration")).isZero();
    }

    @OnBothDatabases
    void refusesAMissingKey() {
        MultivaluedMap<String, String> keyless = FormsInTests.moodle();
        keyless.remove("key");

        assertThatThrownBy(() -> registration.register(keyless)).isInstanceOf(WrongRegistrationKey.class);
    }

    @OnBothDatabases
    void aLinkRegistersWithoutTheKey() {
        NewLink link = kith.the(RegistrationLinks.class).make();

        registration.register(FormsInTests.moodleWith("key", link.secret()));

        assertThat(database.rows("platform_registration")).isEqualTo(1);
    }

    @OnBothDatabases
    void aLinkRegistersOnce() {
        NewLink link = kith.the(RegistrationLinks.class).make();
        registration.register(FormsInTests.moodleWith("key", link.secret()));

        assertThatThrownBy(() -> registration.register(FormsInTests.moodleWith("key", link.secret())))
                .isInstanceOf(WrongRegistrationKey.class);
    }

    @OnBothDatabases
    void aLinkStaysGoodWhenTheFormWasFaulty() {
        NewLink link = kith.the(RegistrationLinks.class).make();
        MultivaluedMap<String, String> faulty = FormsInTests.moodleWith("key", link.secret());
        faulty.putSingle("issuer", "moodle");
        registration.register(faulty);

        Page page = registration.register(FormsInTests.moodleWith("key", link.secret()));

        assertThat(page.status()).isEqualTo(200);
    }

    @OnBothDatabases
    void aLinkIsOverAfterADay() {
        NewLink link = kith.the(RegistrationLinks.class).make();
        clock.passes(RegistrationLinks.LIFETIME);

        assertThatThrownBy(() -> registration.register(FormsInTests.moodleWith("key", link.secret())))
                .isInstanceOf(WrongRegistrationKey.class);
    }

    @OnBothDatabases
    void aLinkUsedAtTheSameMomentRegistersOnePlatform() {
        NewLink link = kith.the(RegistrationLinks.class).make();
        AtomicInteger turn = new AtomicInteger();

        Race<Integer> race = database.allReadThenWrite(3, () -> {
            MultivaluedMap<String, String> form = FormsInTests.moodleWith("key", link.secret());
            form.putSingle("client_id", "client-" + turn.incrementAndGet());
            return new Kith(database, clock)
                    .given(Settings.class, open())
                    .the(RegistrationResource.class)
                    .register(form)
                    .status();
        });

        assertThat(race.done()).containsExactly(200);
        assertThat(database.rows("platform_registration")).isEqualTo(1);
    }

    @OnBothDatabases
    void anOpenLinkShowsTheForm() {
        kith.the(RegistrationLinks.class).make();

        Page page = closed().show();

        assertThat(page.template()).isEqualTo("registration/form");
    }

    @OnBothDatabases
    void isClosedWithoutAKey() {
        RegistrationResource closed = closed();

        assertThatThrownBy(() -> closed.register(FormsInTests.moodleWith("key", "")))
                .isInstanceOf(RegistrationClosed.class);
    }

    @OnBothDatabases
    void doesNotEvenShowTheFormWithoutAKey() {
        RegistrationResource closed = closed();

        assertThatThrownBy(closed::show).isInstanceOf(RegistrationClosed.class);
    }

    @OnBothDatabases
    void theNewPlatformMayFrameUsAtOnce() {
        FrameAncestors ancestors = kith.the(FrameAncestors.class);
        ancestors.origins();

        registration.register(FormsInTests.moodle());

        assertThat(ancestors.origins()).isEqualTo("https://moodle.lincoln.example");
    }

    private RegistrationResource closed() {
        return new Kith(database, FixedClock.onASchoolDay()).the(RegistrationResource.class);
    }

    private static Settings open() {
        return Settings.read(
                new Properties(),
                Map.of("KITH_URL", "https://families.example", "KITH_REGISTRATION_KEY", FormsInTests.KEY));
    }
}

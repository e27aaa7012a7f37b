package org.kith.platforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import java.util.Properties;
import org.kith.page.Page;
import org.kith.settings.Settings;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;

class RegistrationResourceTest {

    private final Database database;
    private final Kith kith;
    private final RegistrationResource registration;

    RegistrationResourceTest(Database database, FixedClock clock) {
        this.database = database;
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
        assertThat(page.template()).isEqualTo("platforms/registered");
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

package org.kith.platforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.kith.lti.LtiRoles;
import org.kith.lti.Platform;
import org.kith.testing.Cast;
import org.kith.testing.Classroom;
import org.kith.testing.Database;
import org.kith.testing.Entrance;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Player;

class PlatformsTest {

    private static final LtiRoles TEACHER = Lms.CANVAS.roles(Player.OKAFOR);
    private static final LtiRoles ADMINISTRATOR = Lms.CANVAS.roles(Player.DANA);

    private final Database database;
    private final FixedClock clock;
    private final Platforms platforms;

    PlatformsTest(Database database, FixedClock clock, Kith kith) {
        this.database = database;
        this.clock = clock;
        this.platforms = kith.the(Platforms.class);
    }

    @OnBothDatabases
    void aRegistrationIsFoundByIssuerAndClientId() {
        RegisteredPlatform registered = register(canvas("1"), "D1");

        Optional<RegisteredPlatform> found = platforms.find("https://canvas.example", "1");

        assertThat(found).hasValue(registered);
    }

    @OnBothDatabases
    void anotherClientIdIsAnotherRegistration() {
        register(canvas("1"), "D1");

        Optional<RegisteredPlatform> found = platforms.find("https://canvas.example", "2");

        assertThat(found).isEmpty();
    }

    @OnBothDatabases
    void theSameClientIdMayBeUsedByTwoIssuers() {
        RegisteredPlatform canvas = register(canvas("1"), "D1");
        Platform other = new Platform(
                "https://moodle.example",
                "1",
                URI.create("https://moodle.example/auth"),
                URI.create("https://moodle.example/jwks"),
                Optional.empty(),
                "moodle");

        RegisteredPlatform moodle = register(other, "D1");

        assertThat(moodle.id()).isNotEqualTo(canvas.id());
    }

    @OnBothDatabases
    void allRegistrationsOfAnIssuerAreFound() {
        register(canvas("1"), "D1");
        register(canvas("2"), "D1");

        List<RegisteredPlatform> found = platforms.ofIssuer("https://canvas.example");

        assertThat(found).hasSize(2);
    }

    @OnBothDatabases
    void registeringAgainUpdates() {
        RegisteredPlatform first = register(canvas("1"), "D1");
        Platform moved = new Platform(
                "https://canvas.example",
                "1",
                URI.create("https://new.example/auth"),
                URI.create("https://new.example/jwks"),
                Optional.of(URI.create("https://new.example/token")),
                "canvas");

        RegisteredPlatform second = register(moved, "D1");

        assertThat(second)
                .isEqualTo(new RegisteredPlatform(
                        first.id(),
                        "Lincoln",
                        moved,
                        PlatformState.ACTIVE,
                        List.of("D1"),
                        List.of(),
                        List.of(),
                        first.registeredAt(),
                        Optional.empty()));
    }

    @OnBothDatabases
    void registeringAgainRegistersNothingTwice() {
        register(canvas("1"), "D1");

        register(canvas("1"), "D1");

        assertThat(database.rows("platform_registration") + database.rows("deployment"))
                .isEqualTo(2);
    }

    @OnBothDatabases
    void registeringAgainAddsDeployments() {
        register(canvas("1"), "D1");

        RegisteredPlatform again = register(canvas("1"), "D2");

        assertThat(again.deployments()).containsExactly("D1", "D2");
    }

    @OnBothDatabases
    void aDeploymentNamedAtRegistrationIsAdmitted() {
        RegisteredPlatform platform = register(canvas("1"), "D1");

        boolean admitted = platforms.deploymentsOf(platform.id()).admits("D1", TEACHER);

        assertThat(admitted).isTrue();
    }

    @OnBothDatabases
    void anotherDeploymentIsNotAdmittedEvenForAnAdministrator() {
        RegisteredPlatform platform = register(canvas("1"), "D1");

        boolean admitted = platforms.deploymentsOf(platform.id()).admits("D2", ADMINISTRATOR);

        assertThat(admitted).isFalse();
    }

    @OnBothDatabases
    void withoutADeploymentAnAdministratorBringsTheFirst() {
        RegisteredPlatform platform = register(canvas("1"));

        boolean admitted = platforms.deploymentsOf(platform.id()).admits("D1", ADMINISTRATOR);

        assertThat(admitted).isTrue();
    }

    @OnBothDatabases
    void withoutADeploymentATeacherBringsNone() {
        RegisteredPlatform platform = register(canvas("1"));

        boolean admitted = platforms.deploymentsOf(platform.id()).admits("D1", TEACHER);

        assertThat(admitted).isFalse();
    }

    @OnBothDatabases
    void theFirstDeploymentStaysAdmittedForEverybody() {
        RegisteredPlatform platform = register(canvas("1"));
        platforms.launched(
                platform.id(),
                Entrance.of(Player.DANA, Classroom.SCIENCE).withoutCourse().launch());

        boolean admitted = platforms.deploymentsOf(platform.id()).admits(Lms.DEPLOYMENT, TEACHER);

        assertThat(admitted).isTrue();
    }

    @OnBothDatabases
    void aLaunchIsSeenOnItsPlatform(Cast cast) {
        RegisteredPlatform platform = cast.platform(Lms.MOODLE);

        platforms.launched(
                platform.id(),
                Entrance.of(Player.OKAFOR, Classroom.SCIENCE, Lms.MOODLE).launch());

        assertThat(platforms.get(platform.id()).lastLaunchAt()).hasValue(clock.instant());
    }

    private RegisteredPlatform register(Platform platform, String... deployments) {
        return database.inTransaction(() -> platforms.register(platform, "Lincoln", List.of(deployments)));
    }

    private static Platform canvas(String clientId) {
        return new Platform(
                "https://canvas.example",
                clientId,
                URI.create("https://canvas.example/auth"),
                URI.create("https://canvas.example/jwks"),
                Optional.empty(),
                "canvas");
    }
}

package org.kith.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.kith.lti.ClaimNames;
import org.kith.lti.Launch;
import org.kith.lti.LaunchAttempt;
import org.kith.lti.LaunchProblem;
import org.kith.lti.LaunchRefused;
import org.kith.lti.Platform;
import org.kith.lti.testing.PublishedKeys;
import org.kith.lti.testing.SignedLaunch;
import org.kith.platforms.ClosedDeployment;
import org.kith.platforms.Platforms;
import org.kith.platforms.RefusalsInTests;
import org.kith.platforms.RegisteredPlatform;
import org.kith.settings.Settings;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Race;

class VerificationTest {

    private static final PublishedKeys KEYS = PublishedKeys.of(SignedLaunch.PLATFORM_KEY);
    private static final URI OWN = URI.create("https://families.example");
    private static final String LAUNCH = OWN + "/lti/launch";
    private static final Platform CANVAS = new Platform(
            "https://canvas.lincoln.example",
            "10000000000042",
            URI.create("https://canvas.lincoln.example/auth"),
            KEYS.address(),
            Optional.empty(),
            "canvas");

    private final Database database;
    private final FixedClock clock;
    private final Kith kith;
    private final RegisteredPlatform canvas;

    VerificationTest(Database database, FixedClock clock) {
        this.database = database;
        this.clock = clock;
        this.kith = node();
        this.canvas = database.inTransaction(
                () -> kith.the(Platforms.class).register(CANVAS, "Lincoln", List.of("admitted")));
    }

    @AfterAll
    static void close() {
        KEYS.close();
    }

    @OnBothDatabases
    void aLaunchThroughAnAdmittedDeploymentIsBelieved() {
        Launch launch = verify(kith, "admitted");

        assertThat(launch.deploymentId()).isEqualTo("admitted");
    }

    @OnBothDatabases
    void aDeploymentNobodyHasDecidedAboutWaits() {
        assertThatThrownBy(() -> verify(kith, "new"))
                .isInstanceOfSatisfying(
                        LaunchRefused.class,
                        refused -> assertThat(refused.problem()).isEqualTo(LaunchProblem.DEPLOYMENT_REFUSED));

        assertThat(waiting()).containsExactly("new");
    }

    @OnBothDatabases
    void aDeploymentWaitsOnceHoweverOftenItIsTried() {
        refused(kith, "new");

        refused(kith, "new");

        assertThat(waiting()).containsExactly("new");
    }

    @OnBothDatabases
    void launchesThroughANewDeploymentAtTheSameMomentAreAllRefusedForIt() {
        Race<LaunchProblem> race = database.allReadThenWrite(4, () -> refused(node(), "new"));

        assertThat(race.failures()).isEmpty();
        assertThat(race.done()).containsOnly(LaunchProblem.DEPLOYMENT_REFUSED);
        assertThat(waiting()).containsExactly("new");
    }

    @OnBothDatabases
    void everyRefusalIsCounted() {
        refused(kith, "new");

        refused(kith, "another");

        assertThat(RefusalsInTests.times(kith, canvas.id(), LaunchProblem.DEPLOYMENT_REFUSED))
                .isEqualTo(2);
    }

    @OnBothDatabases
    void firstRefusalsAtTheSameMomentAreAllCounted() {
        AtomicInteger turn = new AtomicInteger();

        Race<LaunchProblem> race = database.allReadThenWrite(4, () -> refused(node(), "new-" + turn.incrementAndGet()));

        assertThat(race.failures()).isEmpty();
        assertThat(RefusalsInTests.times(kith, canvas.id(), LaunchProblem.DEPLOYMENT_REFUSED))
                .isEqualTo(4);
    }

    @OnBothDatabases
    void aTokenThatIsNotBelievedMakesNoDeploymentWait() {
        SignedLaunch old = launch("new").issuedAt(clock.instant().minusSeconds(100_000));

        assertThatThrownBy(() -> verify(kith, old)).isInstanceOf(LaunchRefused.class);

        assertThat(waiting()).isEmpty();
    }

    private List<String> waiting() {
        return kith.the(Platforms.class).get(canvas.id()).waiting().stream()
                .map(ClosedDeployment::deploymentId)
                .toList();
    }

    private LaunchProblem refused(Kith node, String deployment) {
        return catchThrowableOfType(LaunchRefused.class, () -> verify(node, deployment))
                .problem();
    }

    private Launch verify(Kith node, String deployment) {
        return verify(node, launch(deployment));
    }

    private Launch verify(Kith node, SignedLaunch launch) {
        LaunchAttempt begun = new LaunchAttempt(
                "state", "n-1", clock.instant(), clock.instant().plus(LaunchAttempt.LIFETIME), LAUNCH);
        LoginAttempt attempt = new LoginAttempt(begun, canvas.id(), BrowserCookie.forAttempt("state"));
        return node.the(Verification.class).verify(launch.token(), attempt, OWN);
    }

    private SignedLaunch launch(String deployment) {
        return SignedLaunch.canvasTeacher()
                .from(CANVAS)
                .with(ClaimNames.DEPLOYMENT_ID, deployment)
                .with(ClaimNames.TARGET_LINK_URI, LAUNCH)
                .with("nonce", "n-1")
                .issuedAt(clock.instant());
    }

    private Kith node() {
        return new Kith(database, clock)
                .given(
                        Settings.class,
                        Settings.read(
                                new Properties(),
                                Map.of("KITH_URL", OWN.toString(), "KITH_ALLOWED_HOSTS", "127.0.0.1")));
    }
}

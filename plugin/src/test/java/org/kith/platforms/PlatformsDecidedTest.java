package org.kith.platforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.DANA;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kith.lti.LtiRoles;
import org.kith.page.Language;
import org.kith.page.NotFound;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Player;
import org.kith.testing.Race;
import org.kith.visitor.Visit;
import org.kith.visitor.Visitor;
import org.kith.visitor.Visits;

/** What administrators decide about their platform and its deployments. */
class PlatformsDecidedTest {

    private static final Instant TONIGHT = Instant.parse("2026-10-07T23:00:00Z");

    private static final LtiRoles TEACHER = Lms.CANVAS.roles(Player.OKAFOR);
    private static final LtiRoles ADMINISTRATOR = Lms.CANVAS.roles(DANA);

    private final Database database;
    private final FixedClock clock;
    private final Kith kith;
    private final Platforms platforms;
    private final Visitor visitor;
    private final UUID canvas;
    private final UUID moodle;

    PlatformsDecidedTest(Database database, FixedClock clock, Kith kith, Cast cast) {
        this.database = database;
        this.clock = clock;
        this.kith = kith;
        this.platforms = kith.the(Platforms.class);
        this.canvas = cast.visits(DANA, SCIENCE).platform();
        this.moodle = cast.platform(Lms.MOODLE).id();
        this.visitor = kith.the(Visitor.class);
    }

    @OnBothDatabases
    void aDeploymentThatIsTriedWaits() {
        platforms.asked(canvas, "new");

        assertThat(waiting()).extracting(ClosedDeployment::deploymentId).containsExactly("new");
        assertThat(waiting()).extracting(ClosedDeployment::since).containsExactly(clock.instant());
    }

    @OnBothDatabases
    void aDeploymentThatWaitsLetsNobodyIn() {
        platforms.asked(canvas, "new");

        assertThat(admits("new", TEACHER)).isFalse();
        assertThat(admits("new", ADMINISTRATOR)).isFalse();
    }

    @OnBothDatabases
    void aDeploymentThatWaitsAndIsAdmittedLetsEverybodyIn() {
        platforms.asked(canvas, "new");

        decide(waiting().get(0).id(), DeploymentState.ADMITTED);

        assertThat(admits("new", TEACHER)).isTrue();
        assertThat(waiting()).isEmpty();
    }

    @OnBothDatabases
    void aDeploymentThatIsRefusedLetsNobodyIn() {
        platforms.asked(canvas, "new");

        decide(waiting().get(0).id(), DeploymentState.REFUSED);

        assertThat(admits("new", ADMINISTRATOR)).isFalse();
        assertThat(waiting()).isEmpty();
    }

    @OnBothDatabases
    void aRefusedDeploymentThatIsTriedAgainWaitsNoMore() {
        platforms.asked(canvas, "new");
        decide(waiting().get(0).id(), DeploymentState.REFUSED);

        platforms.asked(canvas, "new");

        assertThat(waiting()).isEmpty();
    }

    @OnBothDatabases
    void aRefusedDeploymentIsListedAsRefused() {
        platforms.asked(canvas, "new");

        decide(waiting().get(0).id(), DeploymentState.REFUSED);

        assertThat(refused()).extracting(ClosedDeployment::deploymentId).containsExactly("new");
    }

    @OnBothDatabases
    void aRefusedDeploymentThatIsAdmittedIsRefusedNoMore() {
        platforms.asked(canvas, "new");
        decide(waiting().get(0).id(), DeploymentState.REFUSED);

        decide(refused().get(0).id(), DeploymentState.ADMITTED);

        assertThat(refused()).isEmpty();
        assertThat(platforms.get(canvas).deployments()).contains("new");
    }

    @OnBothDatabases
    void aNoCanBecomeAYes() {
        platforms.asked(canvas, "new");
        UUID deployment = waiting().get(0).id();
        decide(deployment, DeploymentState.REFUSED);

        decide(deployment, DeploymentState.ADMITTED);

        assertThat(admits("new", TEACHER)).isTrue();
    }

    @OnBothDatabases
    void aHundredDeploymentsWaitAndNoMore() {
        for (int number = 0; number < 105; number++) {
            platforms.asked(canvas, "new-" + number);
        }

        assertThat(waiting()).hasSize(100);
    }

    @OnBothDatabases
    void launchesThroughANewDeploymentAtTheSameMomentMakeOneWait() {
        Race<Boolean> race = database.allReadThenWrite(4, () -> {
            new Kith(database, clock).the(Platforms.class).asked(canvas, "new");
            return true;
        });

        assertThat(race.done()).isNotEmpty();
        assertThat(waiting()).hasSize(1);
    }

    @OnBothDatabases
    void aDeploymentOfAnotherPlatformIsNotThere() {
        platforms.asked(moodle, "new");
        UUID foreign = platforms.get(moodle).waiting().get(0).id();

        assertThatThrownBy(() -> decide(foreign, DeploymentState.ADMITTED)).isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void anotherPlatformIsNotThere() {
        assertThatThrownBy(() -> platforms.seenBy(visitor, moodle)).isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void anotherPlatformCannotBePaused() {
        assertThatThrownBy(() -> becomes(moodle, PlatformState.PAUSED)).isInstanceOf(NotFound.class);
        assertThat(platforms.state(moodle)).hasValue(PlatformState.ACTIVE);
    }

    @OnBothDatabases
    void theOperatorSeesEveryPlatform() {
        comesAsOperator();

        assertThat(platforms.seenBy(visitor, canvas).id()).isEqualTo(canvas);
        assertThat(platforms.seenBy(visitor, moodle).id()).isEqualTo(moodle);
    }

    @OnBothDatabases
    void nobodySeesAPlatformThatWasNever() {
        comesAsOperator();

        assertThatThrownBy(() -> platforms.seenBy(visitor, UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void aPausedPlatformIsStillFoundByALogin() {
        becomes(canvas, PlatformState.PAUSED);

        assertThat(platforms.find(issuer(), Lms.CANVAS.platform().clientId()))
                .map(RegisteredPlatform::state)
                .hasValue(PlatformState.PAUSED);
    }

    @OnBothDatabases
    void aRemovedPlatformIsFoundByNobody() {
        becomes(canvas, PlatformState.REMOVED);
        comesAsOperator();

        assertThat(platforms.find(issuer(), Lms.CANVAS.platform().clientId())).isEmpty();
        assertThat(platforms.ofIssuer(issuer())).isEmpty();
        assertThat(platforms.all()).extracting(RegisteredPlatform::id).containsExactly(moodle);
        assertThatThrownBy(() -> platforms.seenBy(visitor, canvas)).isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void aRemovedPlatformComesBackWithItsDeploymentsWhenItIsRegisteredAgain() {
        becomes(canvas, PlatformState.REMOVED);

        RegisteredPlatform again = register();

        assertThat(again.id()).isEqualTo(canvas);
        assertThat(again.state()).isEqualTo(PlatformState.ACTIVE);
        assertThat(again.deployments()).containsExactly(Lms.DEPLOYMENT);
    }

    @OnBothDatabases
    void aPausedPlatformStaysPausedWhenItIsRegisteredAgain() {
        becomes(canvas, PlatformState.PAUSED);

        RegisteredPlatform again = register();

        assertThat(again.state()).isEqualTo(PlatformState.PAUSED);
    }

    @OnBothDatabases
    void whatIsDecidedTwiceIsNotedOnce() {
        int before = database.rows("audit_entry");

        becomes(canvas, PlatformState.PAUSED);
        becomes(canvas, PlatformState.PAUSED);

        assertThat(database.rows("audit_entry")).isEqualTo(before + 1);
    }

    private RegisteredPlatform register() {
        return database.inTransaction(() -> platforms.register(Lms.CANVAS.platform(), "Lincoln", List.of()));
    }

    private void comesAsOperator() {
        kith.the(Visits.class).begin(Visit.ofOperator(Language.ENGLISH, TONIGHT));
    }

    private boolean admits(String deployment, LtiRoles roles) {
        return platforms.deploymentsOf(canvas).admits(deployment, roles);
    }

    private List<ClosedDeployment> refused() {
        return platforms.get(canvas).refused();
    }

    private List<ClosedDeployment> waiting() {
        return platforms.get(canvas).waiting();
    }

    private void decide(UUID deployment, DeploymentState decided) {
        database.inTransaction(() -> platforms.decide(visitor, canvas, deployment, decided));
    }

    private void becomes(UUID platform, PlatformState decided) {
        database.inTransaction(() -> platforms.becomes(visitor, platform, decided));
    }

    private static String issuer() {
        return Lms.CANVAS.platform().issuer();
    }
}

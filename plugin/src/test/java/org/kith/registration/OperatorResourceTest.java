package org.kith.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.kith.page.Page;
import org.kith.platforms.PlatformListView;
import org.kith.platforms.PlatformsInTests;
import org.kith.platforms.RegisteredPlatform;
import org.kith.settings.Settings;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.testing.OnBothDatabases;
import org.kith.visitor.Visit;
import org.kith.visitor.Visitor;

class OperatorResourceTest {

    private final Database database;
    private final FixedClock clock;
    private final Kith kith;
    private final OperatorResource operator;

    OperatorResourceTest(Database database, FixedClock clock) {
        this.database = database;
        this.clock = clock;
        this.kith = new Kith(database, clock)
                .given(
                        Settings.class,
                        Settings.read(
                                new Properties(),
                                Map.of(
                                        "KITH_URL",
                                        "https://families.example",
                                        "KITH_REGISTRATION_KEY",
                                        FormsInTests.KEY)));
        this.operator = kith.the(OperatorResource.class);
    }

    @OnBothDatabases
    void seesAllPlatforms() {
        RegisteredPlatform canvas = PlatformsInTests.registered(kith, Lms.CANVAS);
        RegisteredPlatform moodle = PlatformsInTests.registered(kith, Lms.MOODLE);

        PlatformListView view = (PlatformListView) come(FormsInTests.KEY).view();

        assertThat(view.platforms())
                .extracting(RegisteredPlatform::id)
                .containsExactlyInAnyOrder(canvas.id(), moodle.id());
    }

    @OnBothDatabases
    void staysForAnHour() {
        come(FormsInTests.KEY);

        assertThat(kith.the(Visitor.class).visit().until())
                .isEqualTo(clock.instant().plus(Duration.ofHours(1)));
    }

    @OnBothDatabases
    void isNoted() {
        come(FormsInTests.KEY);

        assertThat(database.rows("audit_entry")).isEqualTo(1);
    }

    @OnBothDatabases
    void doesNotComeInWithAnotherKey() {
        assertThatThrownBy(() -> come(FormsInTests.KEY + "x")).isInstanceOf(WrongRegistrationKey.class);
        assertThat(visit()).isEmpty();
        assertThat(database.rows("audit_entry")).isZero();
    }

    @OnBothDatabases
    void doesNotComeInWithALink() {
        NewLink link = kith.the(RegistrationLinks.class).make();

        assertThatThrownBy(() -> come(link.secret())).isInstanceOf(WrongRegistrationKey.class);
    }

    @OnBothDatabases
    void doesNotComeInWhereThereIsNoKey() {
        OperatorResource closed = new Kith(database, clock).the(OperatorResource.class);

        assertThatThrownBy(() -> closed.come("")).isInstanceOf(RegistrationClosed.class);
    }

    private Page come(String key) {
        return database.inTransaction(() -> operator.come(key));
    }

    private Optional<Visit> visit() {
        return kith.the(Visitor.class).known();
    }
}

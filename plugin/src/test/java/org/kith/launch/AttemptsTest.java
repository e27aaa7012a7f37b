package org.kith.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.kith.keys.SecretDigest;
import org.kith.lti.LaunchAttempt;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Race;

class AttemptsTest {

    private static final String STATE = "a-state";
    private static final BrowserCookie BROWSER = BrowserCookie.forAttempt(STATE);

    private final Database database;
    private final FixedClock clock;
    private final Attempts attempts;
    private final UUID canvas;

    AttemptsTest(Database database, FixedClock clock, Kith kith, Cast cast) {
        this.database = database;
        this.clock = clock;
        this.attempts = kith.the(Attempts.class);
        this.canvas = cast.platform(Lms.CANVAS).id();
    }

    @OnBothDatabases
    void anAttemptIsFoundByItsState() {
        attempts.keep(attempt("n-1"), canvas, BROWSER);

        Optional<LoginAttempt> found = attempts.open(STATE);

        assertThat(found).map(LoginAttempt::nonce).hasValue("n-1");
    }

    @OnBothDatabases
    void aStateNeverGivenOutIsUnknown() {
        attempts.keep(attempt("n-1"), canvas, BROWSER);

        Optional<LoginAttempt> found = attempts.open("another-state");

        assertThat(found).isEmpty();
    }

    @OnBothDatabases
    void theDatabaseDoesNotTellTheState() {
        attempts.keep(attempt("n-1"), canvas, BROWSER);

        Optional<LoginAttempt> found = attempts.open(SecretDigest.of(STATE));

        assertThat(found).isEmpty();
    }

    @OnBothDatabases
    void anAttemptIsOpenUntilItsTimeIsOver() {
        attempts.keep(attempt("n-1"), canvas, BROWSER);

        clock.passes(LaunchAttempt.LIFETIME.minusSeconds(1));

        assertThat(attempts.open(STATE)).isPresent();
    }

    @OnBothDatabases
    void anAttemptThatIsTooOldIsUnknown() {
        attempts.keep(attempt("n-1"), canvas, BROWSER);

        clock.passes(LaunchAttempt.LIFETIME);

        assertThat(attempts.open(STATE)).isEmpty();
    }

    @OnBothDatabases
    void anAttemptKnowsItsBrowser() {
        attempts.keep(attempt("n-1"), canvas, BROWSER);

        LoginAttempt found = attempts.open(STATE).orElseThrow();

        assertThat(found.beganIn(BROWSER)).isTrue();
    }

    @OnBothDatabases
    void anotherBrowserIsNotTheOneItBeganIn() {
        attempts.keep(attempt("n-1"), canvas, BROWSER);

        LoginAttempt found = attempts.open(STATE).orElseThrow();

        assertThat(found.beganIn(BrowserCookie.forAttempt(STATE))).isFalse();
    }

    @OnBothDatabases
    void anAttemptKnowsWhereThePlatformKeepsItsSecret() {
        attempts.keep(attempt("n-1"), canvas, BROWSER, "post_message_forwarding");

        LoginAttempt found = attempts.open(STATE).orElseThrow();

        assertThat(found.storageTarget()).hasValue("post_message_forwarding");
    }

    @OnBothDatabases
    void anAttemptInAWindowIsKeptNowhereElse() {
        attempts.keep(attempt("n-1"), canvas, BROWSER);

        LoginAttempt found = attempts.open(STATE).orElseThrow();

        assertThat(found.storageTarget()).isEmpty();
    }

    @OnBothDatabases
    void whatThePlatformKeptProvesTheSameBrowser() {
        attempts.keep(attempt("n-1"), canvas, BROWSER, "_parent");

        LoginAttempt found = attempts.open(STATE).orElseThrow();

        assertThat(found.beganIn(BrowserCookie.broughtBack(STATE, BROWSER.secret())))
                .isTrue();
        assertThat(found.beganIn(BrowserCookie.broughtBack(STATE, ""))).isFalse();
    }

    @OnBothDatabases
    void anAttemptIsUsedOnce() {
        attempts.keep(attempt("n-1"), canvas, BROWSER);
        attempts.claim(attempts.open(STATE).orElseThrow());

        LoginAttempt again = attempts.open(STATE).orElseThrow();

        assertThatThrownBy(() -> attempts.claim(again)).isInstanceOf(PersistenceException.class);
    }

    @OnBothDatabases
    void ofManyUsesAtTheSameMomentOneWins() {
        attempts.keep(attempt("n-1"), canvas, BROWSER);

        Race<Boolean> race = database.allReadThenWrite(4, this::use);

        assertThat(race.done()).hasSize(1);
    }

    @OnBothDatabases
    void whoLosesTheRaceIsToldByTheConstraint() {
        attempts.keep(attempt("n-1"), canvas, BROWSER);

        Race<Boolean> race = database.allReadThenWrite(4, this::use);

        assertThat(race.failures()).hasSize(3).hasOnlyElementsOfType(PersistenceException.class);
    }

    @OnBothDatabases
    void aNonceIsGivenOutOnce() {
        attempts.keep(attempt("n-1"), canvas, BROWSER);
        LaunchAttempt sameNonce = new LaunchAttempt(
                "other", "n-1", clock.instant(), clock.instant().plusSeconds(1), "https://kith.example");

        assertThatThrownBy(() -> attempts.keep(sameNonce, canvas, BROWSER)).isInstanceOf(PersistenceException.class);
    }

    @OnBothDatabases
    void oldAttemptsAreForgottenWithTheirUse() {
        attempts.keep(attempt("n-1"), canvas, BROWSER);
        attempts.claim(attempts.open(STATE).orElseThrow());
        clock.passes(LaunchAttempt.LIFETIME.plusSeconds(1));

        attempts.forgetOld();

        assertThat(database.rows("login_attempt") + database.rows("login_claim"))
                .isZero();
    }

    @OnBothDatabases
    void attemptsOnTheirWayAreNotForgotten() {
        attempts.keep(attempt("n-1"), canvas, BROWSER);
        clock.passes(Duration.ofMinutes(5));

        attempts.forgetOld();

        assertThat(attempts.open(STATE)).isPresent();
    }

    private boolean use() {
        attempts.claim(attempts.open(STATE).orElseThrow());
        return true;
    }

    private LaunchAttempt attempt(String nonce) {
        return new LaunchAttempt(
                STATE, nonce, clock.instant(), clock.instant().plus(LaunchAttempt.LIFETIME), "https://kith.example");
    }
}

package org.kith.lti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.jwk.RSAKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kith.lti.testing.PublishedKeys;
import org.kith.lti.testing.SignedLaunch;
import org.kith.lti.testing.ToolUnderTest;

/** Security Framework 1.0, 6.3: keys change without notice, and platforms fail; neither may let anybody in, or everybody out. */
class PlatformKeysTest {
    private static final Instant NOW = Instant.parse("2026-10-05T15:00:00Z");
    private static final ToolKey OLD = ToolKey.generate(NOW);
    private static final ToolKey NEW = ToolKey.generate(NOW);

    private final PublishedKeys published = PublishedKeys.of(OLD);
    private final PlatformKeys keys = ToolUnderTest.keys(Duration.ofSeconds(3), Duration.ofSeconds(5));

    @AfterEach
    void close() {
        published.close();
    }

    @Test
    void findsAPublishedKey() throws Exception {
        RSAPublicKey found = find(OLD, NOW);

        assertThat(found).isEqualTo(RSAKey.parse(OLD.privateJwk()).toRSAPublicKey());
    }

    @Test
    void asksOnceAnHour() {
        find(OLD, NOW);
        find(OLD, NOW.plusSeconds(3599));

        assertThat(published.requests()).isEqualTo(1);
    }

    @Test
    void asksAgainAfterAnHour() {
        find(OLD, NOW);
        find(OLD, NOW.plusSeconds(3600));

        assertThat(published.requests()).isEqualTo(2);
    }

    @Test
    void findsANewKeyAtOnceThoughTheOldOnesAreFresh() {
        find(OLD, NOW);
        published.publish(OLD, NEW);

        RSAPublicKey found = find(NEW, NOW.plusSeconds(1));

        assertThat(found.getModulus().bitLength()).isEqualTo(2048);
    }

    @Test
    void forgetsAKeyThatIsNoLongerPublished() {
        find(OLD, NOW);
        published.publish(NEW);

        LaunchProblem problem = problem(OLD.kid(), NOW.plus(Duration.ofHours(2)));

        assertThat(problem).isEqualTo(LaunchProblem.UNKNOWN_KEY);
    }

    @Test
    void asksOnlyOnceInHalfAMinuteHoweverManyNamesAreInvented() {
        find(OLD, NOW);

        IntStream.range(0, 29).forEach(second -> problem("invented-" + second, NOW.plusSeconds(second)));

        assertThat(published.requests()).isEqualTo(2);
    }

    @Test
    void asksAgainForAnInventedNameAfterHalfAMinute() {
        find(OLD, NOW);
        problem("invented", NOW);

        problem("invented", NOW.plusSeconds(30));

        assertThat(published.requests()).isEqualTo(3);
    }

    @Test
    void letsPeopleInOnWhatItHadWhileThePlatformIsAway() {
        find(OLD, NOW);
        published.answerWith(503, "down for maintenance");

        RSAPublicKey found = find(OLD, NOW.plus(Duration.ofHours(23)));

        assertThat(found.getModulus().bitLength()).isEqualTo(2048);
    }

    @Test
    void doesNotBotherAPlatformThatIsAway() {
        find(OLD, NOW);
        published.answerWith(503, "down for maintenance");
        Instant later = NOW.plus(Duration.ofHours(2));

        IntStream.range(0, 29).forEach(second -> find(OLD, later.plusSeconds(second)));

        assertThat(published.requests()).isEqualTo(2);
    }

    @Test
    void trustsNothingOlderThanADay() {
        find(OLD, NOW);
        published.answerWith(503, "down for maintenance");

        LaunchProblem problem = problem(OLD.kid(), NOW.plus(Duration.ofHours(24)));

        assertThat(problem).isEqualTo(LaunchProblem.KEYS_UNREACHABLE);
    }

    @Test
    void recoversWhenThePlatformDoes() {
        published.answerWith(503, "down for maintenance");
        problem(OLD.kid(), NOW);
        published.publish(OLD);

        RSAPublicKey found = find(OLD, NOW.plusSeconds(30));

        assertThat(found.getModulus().bitLength()).isEqualTo(2048);
    }

    @Test
    void saysThatAnUnknownKeyMayBeThePlatformsFaultWhileItIsAway() {
        find(OLD, NOW);
        published.answerWith(500, "");

        LaunchProblem problem = problem(NEW.kid(), NOW.plusSeconds(1));

        assertThat(problem).isEqualTo(LaunchProblem.KEYS_UNREACHABLE);
    }

    @Test
    void asksOnceForManyWhoComeAtTheSameTime() {
        IntStream.range(0, 16).parallel().forEach(visitor -> find(OLD, NOW));

        assertThat(published.requests()).isEqualTo(1);
    }

    @Test
    void knowsNothingBeforeItHasAsked() {
        assertThat(keys.status(platform(published))).isEmpty();
    }

    @Test
    void tellsWhenItReadWhichKeys() {
        find(OLD, NOW);

        assertThat(keys.status(platform(published))).hasValue(new KeyStatus(NOW, 1, Optional.empty()));
    }

    @Test
    void aCheckAsksThoughTheKeysAreFresh() {
        find(OLD, NOW);
        published.answerWith(404, "");

        KeyStatus status = keys.check(platform(published), NOW.plusSeconds(60));

        assertThat(status).isEqualTo(new KeyStatus(NOW.plusSeconds(60), 1, Optional.of("status 404")));
    }

    @Test
    void impatienceDoesNotReachThePlatform() {
        IntStream.range(0, 5).forEach(second -> keys.check(platform(published), NOW.plusSeconds(second)));

        assertThat(published.requests()).isEqualTo(1);
    }

    private RSAPublicKey find(ToolKey key, Instant now) {
        return keys.find(platform(published), key.kid(), now);
    }

    private LaunchProblem problem(String keyId, Instant now) {
        return catchThrowableOfType(LaunchRefused.class, () -> keys.find(platform(published), keyId, now))
                .problem();
    }

    private static Platform platform(PublishedKeys published) {
        return SignedLaunch.canvasTeacher().platform(published.address());
    }
}

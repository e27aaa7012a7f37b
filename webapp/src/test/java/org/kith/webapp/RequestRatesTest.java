package org.kith.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestRatesTest {

    private static final String SCHOOL = "203.0.113.7";
    private static final Instant NOW = Instant.parse("2026-10-07T13:30:00Z");

    private final RequestRates rates = new RequestRates();

    @Test
    void letAWholeSchoolInWithinAMinute() {
        long late = IntStream.range(0, 2_000)
                .filter(person -> {
                    Instant moment = NOW.plusMillis(person * 30L);
                    return !asks("/lti/login", moment, 302) || !asks("/lti/launch", moment, 200);
                })
                .count();

        assertThat(late).isZero();
    }

    @Test
    void letHundredsOfWrongLaunchesBeRefusedForWhatTheyAre() {
        long notHeard = IntStream.range(0, 800)
                .filter(launch -> !asks("/lti/login", NOW, 302) || !asks("/lti/launch", NOW, 401))
                .count();

        assertThat(notHeard).isZero();
    }

    @Test
    void endAFloodOfWrongLaunches() {
        long heard = IntStream.range(0, 2_000)
                .filter(launch -> asks("/lti/launch", NOW, 401))
                .count();

        assertThat(heard).isEqualTo(1_000);
    }

    @Test
    void endAFloodOfGuessedFeeds() {
        long heard = IntStream.range(0, 2_000)
                .filter(feed -> asks("/c/" + feed + ".ics", NOW, 404))
                .count();

        assertThat(heard).isEqualTo(1_000);
    }

    @Test
    void endAFloodOfLogins() {
        long heard = IntStream.range(0, 5_000)
                .filter(login -> asks("/lti/login", NOW, 302))
                .count();

        assertThat(heard).isEqualTo(3_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/lti/registration",
                "/lti/register",
                "/lti/operator",
                "/lti/operator/",
                "/lti/operator;a=b",
                "//lti//operator",
                "/lti/operator/x",
                "/metrics",
                "/metrics/application"
            })
    void letNobodyGuessKeys(String path) {
        long heard =
                IntStream.range(0, 100).filter(guess -> asks(path, NOW, 403)).count();

        assertThat(heard).isEqualTo(20);
    }

    @Test
    void letNobodyGuessMoreByTakingTurnsBetweenPages() {
        long heard = IntStream.range(0, 100)
                .filter(guess -> asks(guess % 2 == 0 ? "/lti/operator" : "/lti/register", NOW, 403))
                .count();

        assertThat(heard).isEqualTo(20);
    }

    @Test
    void letGuessesAtOnceNotGoAround() {
        long begun = IntStream.range(0, 100)
                .filter(guess ->
                        rates.turn("/lti/operator", SCHOOL, NOW).tooSoon().isEmpty())
                .count();

        assertThat(begun).isEqualTo(20);
    }

    @Test
    void letTheOneWithTheRightKeyInAsOftenAsNeeded() {
        long heard = IntStream.range(0, 100)
                .filter(time -> asks("/lti/operator", NOW, 200))
                .count();

        assertThat(heard).isEqualTo(100);
    }

    @Test
    void letSomebodyMistakenTryAgainAfterAWhile() {
        IntStream.range(0, 30).forEach(guess -> asks("/lti/operator", NOW, 403));

        boolean heard = asks("/lti/operator", NOW.plus(Duration.ofSeconds(4)), 200);

        assertThat(heard).isTrue();
    }

    @Test
    void letEverythingElseThrough() {
        long heard = IntStream.range(0, 10_000)
                .filter(time -> asks("/panel/week", NOW, 404))
                .count();

        assertThat(heard).isEqualTo(10_000);
    }

    /** Whether it was answered at all. */
    private boolean asks(String path, Instant when, int answer) {
        RequestRates.Turn turn = rates.turn(path, SCHOOL, when);
        turn.answered(answer);
        return turn.tooSoon().isEmpty();
    }
}

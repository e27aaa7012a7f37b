package org.kith.lti.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.lti.testing.ScriptedServer;

/** Platforms that are busy, broken, endless, or lead elsewhere. */
class RosterTroubleTest {
    private final RosterLms lms = new RosterLms();

    @AfterEach
    void close() {
        lms.close();
    }

    @Test
    void neverSendsOurTokenToAnotherOrigin() {
        try (ScriptedServer thief = new ScriptedServer().on("/roster", RosterLms.page())) {
            lms.server.on("/roster", RosterLms.page(thief.address("/roster"), RosterLms.person("1")));

            ServiceFailed failure = lms.failure();

            assertThat(failure.problem()).isEqualTo(ServiceProblem.PAGE_ELSEWHERE);
            assertThat(thief.received()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/roster", "https://127.0.0.1/roster", "javascript:alert(1)", "mailto:a@b.c"})
    void takesNoOtherSchemeHostOrPortForTheSamePlace(String next) {
        lms.server.on("/roster", RosterLms.page(URI.create(next)));

        ServiceFailed failure = lms.failure();

        assertThat(failure.problem()).isEqualTo(ServiceProblem.PAGE_ELSEWHERE);
    }

    @Test
    void followsARelativeLink() {
        lms.server.on("/roster", RosterLms.page(URI.create("/two"))).on("/two", RosterLms.page(RosterLms.person("2")));

        RosterReading reading = lms.read();

        assertThat(reading.members()).hasSize(1);
    }

    @Test
    void doesNotWalkInACircle() {
        lms.server.on("/roster", RosterLms.page(lms.server.address("/two"))).on("/two", RosterLms.page(lms.roster()));

        ServiceFailed failure = lms.failure();

        assertThat(failure.problem()).isEqualTo(ServiceProblem.PAGES_IN_CIRCLE);
    }

    @Test
    void doesNotWalkForEver() {
        AtomicInteger page = new AtomicInteger();
        lms.server.on(
                "/roster",
                exchange -> RosterLms.page(URI.create("/roster?page=" + page.incrementAndGet()))
                        .to(exchange));

        ServiceFailed failure = lms.failure();

        assertThat(failure.problem()).isEqualTo(ServiceProblem.TOO_MANY_PAGES);
        assertThat(page).hasValue(RosterWalk.MOST_PAGES);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 502, 503})
    void asksABusyPlatformAgain(int status) {
        lms.server.on(
                "/roster",
                List.of(
                        ScriptedServer.text(status, ""),
                        ScriptedServer.text(status, ""),
                        RosterLms.page(RosterLms.person("1"))));

        RosterReading reading = lms.read();

        assertThat(reading.members()).hasSize(1);
        assertThat(lms.pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @Test
    void doesNotAskABusyPlatformForEver() {
        lms.server.on("/roster", 503, "");

        ServiceFailed failure = lms.failure();

        assertThat(failure.problem()).isEqualTo(ServiceProblem.PLATFORM_BUSY);
        assertThat(lms.server.received("/roster")).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "7, 7",
        "0, 0",
        "99999, 30",
        "'Mon, 05 Oct 2026 15:00:12 GMT', 12",
        "'Mon, 05 Oct 2026 14:00:00 GMT', 1",
        "soon, 1"
    })
    void waitsAsLongAsThePlatformWishesWithinReason(String wish, long seconds) {
        lms.server.on("/roster", List.of(ScriptedServer.text(429, "", Map.of("Retry-After", wish)), RosterLms.page()));

        lms.read();

        assertThat(lms.pauses).containsExactly(Duration.ofSeconds(seconds));
    }

    @Test
    void asksWithAFreshTokenWhereTheOldOneWasTakenBack() {
        lms.server.on("/roster", List.of(ScriptedServer.text(401, ""), RosterLms.page(RosterLms.person("1"))));

        RosterReading reading = lms.read();

        assertThat(reading.members()).hasSize(1);
        assertThat(lms.server.received("/token")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404})
    void saysThatThePlatformRefuses(int status) {
        lms.server.on("/roster", status, "<html><body>Not for you</body></html>");

        ServiceFailed failure = lms.failure();

        assertThat(failure.problem()).isEqualTo(ServiceProblem.ROSTER_REFUSED);
        assertThat(failure.detail()).contains(status + " Not for you");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html></html>",
                "[]",
                "{}",
                "{\"context\":{\"id\":\"1\"}}",
                "{\"context\":{\"id\":\"1\"},\"members\":{}}",
                "{\"members\":[]}",
                "{\"context\":{},\"members\":[]}"
            })
    void takesNothingElseForARoster(String body) {
        lms.server.on("/roster", 200, body);

        ServiceFailed failure = lms.failure();

        assertThat(failure.problem()).isEqualTo(ServiceProblem.ROSTER_UNREADABLE);
    }

    @Test
    void doesNotMixTwoCourses() {
        lms.server
                .on("/roster", RosterLms.page(URI.create("/two"), RosterLms.person("1")))
                .on("/two", 200, RosterLms.container(RosterLms.person("2")).replace("course-1", "course-2"));

        ServiceFailed failure = lms.failure();

        assertThat(failure.problem()).isEqualTo(ServiceProblem.ROSTER_UNREADABLE);
    }

    @Test
    void givesUpOnAnEndlessPage() {
        lms.server.on("/roster", ScriptedServer.flood(5 * 1024 * 1024 + 1));

        ServiceFailed failure = lms.failure();

        assertThat(failure.problem()).isEqualTo(ServiceProblem.TOO_LARGE);
    }

    @Test
    void givesUpOnASlowDrip() {
        lms.server.on("/roster", ScriptedServer.drip());

        ServiceFailed failure = lms.failure();

        assertThat(failure.problem()).isEqualTo(ServiceProblem.TIMED_OUT);
    }

    @Test
    void followsNoRedirectWithOurToken() {
        lms.server.on("/roster", ScriptedServer.redirect(lms.server.address("/two")));

        ServiceFailed failure = lms.failure();

        assertThat(failure.problem()).isEqualTo(ServiceProblem.REDIRECTED);
        assertThat(lms.server.received("/two")).isEmpty();
    }

    @Test
    void keepsOurTokenOutOfMessages() {
        lms.server.on("/roster", 500, "");

        ServiceFailed failure = lms.failure();

        assertThat(failure).hasMessageNotContaining("t0ken");
    }
}

package org.kith.standin.modes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.standin.http.Call;
import org.kith.standin.http.Endpoint;
import org.kith.standin.http.JsonObject;
import org.kith.standin.http.Reply;
import org.kith.standin.platform.Behaviours;
import org.kith.standin.platform.Tool;
import org.kith.standin.testing.HandSetClock;

class ModesTest {
    private static final String ADDRESS = "http://127.0.0.1:8080/lms/any";
    private static final Call CALL = new Call("GET", ADDRESS, Map.of(), Map.of(), "");
    private static final Endpoint GOOD = call -> Reply.json(200, Map.of("issuer", "http://127.0.0.1:8080/lms"));
    private static final Behaviours.Keys KEYS = Behaviours.Keys.generate(Clock.systemUTC());

    private final Modes modes = new Modes();
    private final HandSetClock clock = new HandSetClock();
    private final Endpoint configuration = new Troubled(GOOD, modes, Mode.CONFIGURATION);
    private final Endpoint roster = new TroubledRoster(
            call -> Reply.json(
                    200,
                    Map.of(
                            "members",
                            List.of(Map.of("user_id", "6", "roles", List.of("Learner"), "name", "Mateo Rivera")))),
            modes);
    private final Switchboard switchboard = new Switchboard(
            modes,
            new Behaviours(
                    URI.create("http://127.0.0.1:8080/lms"),
                    new Tool(URI.create("http://localhost:8080")),
                    clock,
                    KEYS),
            clock);

    private Reply post(Map<String, String> form) {
        return switchboard.answer(new Call("POST", ADDRESS, form, Map.of(), ""));
    }

    @Test
    void leaveEverythingAsItIsAtStart() {
        assertThat(configuration.answer(CALL)).isEqualTo(GOOD.answer(CALL));
        assertThat(modes.clock(clock).instant()).isEqualTo(clock.instant());
        assertThat(roster.answer(CALL).headers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"down, 503, DOCTYPE", "not-json, 200, DOCTYPE", "elsewhere, 200, https://elsewhere.example/lms"})
    void spoilAnAnswer(String value, int status, String part) {
        post(Map.of("configuration", value));

        Reply reply = configuration.answer(CALL);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.body()).contains(part);
    }

    @Test
    void makeAnAnswerHugeAndStillJson() {
        post(Map.of("configuration", "huge"));

        Reply reply = configuration.answer(CALL);

        assertThat(reply.body()).hasSizeGreaterThan(5_000_000);
        assertThat(reply.body()).startsWith("{\"filler\":\"x").endsWith("\",\"issuer\":\"http://127.0.0.1:8080/lms\"}");
    }

    @Test
    void redirectToAnAddressThatAnswers() {
        post(Map.of("configuration", "redirecting"));

        Reply reply = configuration.answer(new Call("GET", ADDRESS, Map.of("registration_token", "a.b"), Map.of(), ""));

        assertThat(reply.status()).isEqualTo(302);
        assertThat(reply.headers()).containsEntry("Location", ADDRESS + "?redirected=1&registration_token=a.b");
        assertThat(configuration.answer(new Call("GET", ADDRESS, Map.of("redirected", "1"), Map.of(), "")))
                .isEqualTo(GOOD.answer(CALL));
    }

    @ParameterizedTest
    @CsvSource({"error-once, 500", "busy-once, 429"})
    void failOnce(String value, int status) {
        post(Map.of("roster", value));

        assertThat(roster.answer(CALL).status()).isEqualTo(status);
        assertThat(roster.answer(CALL).status()).isEqualTo(200);
    }

    @Test
    void sayWhenToTryAgain() {
        post(Map.of("roster", "busy-once"));

        assertThat(roster.answer(CALL).headers()).containsEntry("Retry-After", "1");
    }

    @ParameterizedTest
    @CsvSource({"elsewhere, https://elsewhere.example", "looping, http://127.0.0.1:8080/lms/any>"})
    void leadReadersOfTheRosterAstray(String value, String part) {
        post(Map.of("roster", value));

        assertThat(roster.answer(CALL).headers().get("Link")).contains(part).contains("rel=\"next\"");
    }

    @ParameterizedTest
    @CsvSource({"nulls, 'null]'", "duplicates, '},{'", "literal, '\"lis_person_sourcedid\":\"$Person.sourcedId\"'"})
    void fillTheRosterWithTheUnexpected(String value, String part) {
        post(Map.of("roster", value));

        assertThat(roster.answer(CALL).body()).contains(part);
    }

    @ParameterizedTest
    @CsvSource({"ahead, 5", "behind, -5"})
    void putTheClockWrong(String value, long minutes) {
        post(Map.of("clock", value));

        assertThat(modes.clock(clock).instant()).isEqualTo(clock.instant().plus(Duration.ofMinutes(minutes)));
    }

    @Test
    void areForgottenOnReset() {
        post(Map.of("clock", "ahead", "class_size", "3000"));

        post(Map.of("reset", "1"));

        assertThat(modes.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jwks", "weather", "rotate"})
    void areRefusedWhenNobodyKnowsThem(String name) {
        Reply reply = post(Map.of(name, "sideways"));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(modes.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true, 2", "false, 1"})
    void changeTheKeyOfOnePlatform(String keep, int published) {
        Reply reply = post(Map.of("rotate", "moodle", "keep", keep));

        JsonObject state = JsonObject.parse(reply.body()).orElseThrow();
        assertThat(state.texts("moodle_keys")).hasSize(published).doesNotHaveDuplicates();
        assertThat(state.texts("moodle_keys").get(0))
                .isNotEqualTo(KEYS.moodle().publicHalf().getKeyID());
        assertThat(state.texts("canvas_keys")).hasSize(1);
    }
}

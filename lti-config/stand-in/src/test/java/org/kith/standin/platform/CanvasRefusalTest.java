package org.kith.standin.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.standin.school.Course.SCIENCE;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.standin.school.Person;

class CanvasRefusalTest {
    private final Trial lms = Trial.likeCanvas();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "client_id",
                "login_hint",
                "lti_message_hint",
                "nonce",
                "prompt",
                "response_mode",
                "response_type",
                "scope",
                "state"
            })
    void refusesARequestWithoutOneOfTheParameters(String missing) {
        AuthAnswer answer = lms.answerAfter(request -> request.remove(missing));

        assertThat(Trial.fields(answer))
                .containsEntry("error", "invalid_request_object")
                .hasEntrySatisfying(
                        "error_description", text -> assertThat(text).contains(missing))
                .doesNotContainKey("id_token");
    }

    @ParameterizedTest
    @CsvSource({
        "scope, openid profile, invalid_request_object",
        "response_type, code, invalid_request_object",
        "response_mode, fragment, invalid_request_object",
        "prompt, login, invalid_request_object",
        "client_id, 105930000000000999, unauthorized_client",
        "login_hint, somebody-else, login_required",
        "lti_message_hint, not-a-hint, launch_no_longer_valid"
    })
    void refusesAWrongValue(String parameter, String wrong, String error) {
        AuthAnswer answer = lms.answerAfter(request -> request.put(parameter, wrong));

        assertThat(Trial.fields(answer)).containsEntry("error", error).containsEntry("state", "a-state");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8080/lti/launch/",
                "http://localhost:8080/lti/launch?x=1",
                "https://elsewhere.example/lti/launch",
                ""
            })
    void tellsNothingToAnAddressThatIsNotRegistered(String address) {
        AuthAnswer answer = lms.answerAfter(request -> request.put("redirect_uri", address));

        assertThat(answer).isInstanceOf(AuthAnswer.Shown.class);
    }

    @Test
    void refusesAHintWithAnotherSignature() {
        Map<String, String> request = lms.request(lms.click(Person.MATEO, SCIENCE));
        String[] hint = request.getOrDefault("lti_message_hint", "").split("\\.", -1);
        request.put("lti_message_hint", hint[0] + "." + hint[1] + "." + hint[2].replaceAll(".{8}$", "AAAAAAAA"));

        AuthAnswer answer = lms.answer(request, Person.MATEO);

        assertThat(Trial.fields(answer)).containsEntry("error", "launch_no_longer_valid");
    }

    @Test
    void refusesTheSameLaunchTwice() {
        Map<String, String> request = lms.request(lms.click(Person.MATEO, SCIENCE));
        lms.answer(request, Person.MATEO);

        AuthAnswer second = lms.answer(request, Person.MATEO);

        assertThat(Trial.fields(second)).containsEntry("error", "launch_no_longer_valid");
    }

    @Test
    void refusesALaunchAfterFiveMinutes() {
        Map<String, String> request = lms.request(lms.click(Person.MATEO, SCIENCE));
        lms.passes(Duration.ofMinutes(5));

        AuthAnswer late = lms.answer(request, Person.MATEO);

        assertThat(Trial.fields(late)).containsEntry("error", "launch_no_longer_valid");
    }

    @Test
    void refusesWhenSomebodyElseIsSignedIn() {
        Map<String, String> request = lms.request(lms.click(Person.MATEO, SCIENCE));

        AuthAnswer answer = lms.answer(request, Person.ADA);

        assertThat(Trial.fields(answer)).containsEntry("error", "login_required");
    }

    @Test
    void refusesWhenNobodyIsSignedIn() {
        Map<String, String> request = lms.request(lms.click(Person.MATEO, SCIENCE));

        AuthAnswer answer = lms.answerNobody(request);

        assertThat(Trial.fields(answer)).containsEntry("error", "login_required");
    }

    @Test
    void refusesTheLaunchOfAnotherPerson() {
        String adas = lms.click(Person.ADA, SCIENCE).getOrDefault("lti_message_hint", "");

        AuthAnswer answer = lms.answerAfter(request -> request.put("lti_message_hint", adas));

        assertThat(Trial.fields(answer)).containsEntry("error", "launch_no_longer_valid");
    }

    @Test
    void takesAParameterThatComesTwiceForAbsent() {
        AuthRequest request = AuthRequest.of(Map.of("nonce", new String[] {"one", "two"}, "state", new String[] {"s"}));

        assertThat(request.has("nonce")).isFalse();
        assertThat(request.value("state")).isEqualTo("s");
    }
}

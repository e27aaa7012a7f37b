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

class MoodleRefusalTest {
    private final Trial lms = Trial.likeMoodle();

    @ParameterizedTest
    @ValueSource(
            strings = {"scope", "response_type", "client_id", "redirect_uri", "login_hint", "nonce", "lti_message_hint"
            })
    void keepsAMissingParameterFromTheTool(String missing) {
        AuthAnswer answer = lms.answerAfter(request -> request.remove(missing));

        assertThat(answer).isInstanceOf(AuthAnswer.Shown.class);
    }

    @ParameterizedTest
    @CsvSource({
        "scope, openid profile",
        "response_type, code",
        "redirect_uri, http://localhost:8080/elsewhere",
        "lti_message_hint, not-json",
        "lti_message_hint, '{\"cmid\":2,\"launchid\":\"ltilaunch1_1\"}'",
        "lti_message_hint, '{\"cmid\":2}'"
    })
    void keepsAWrongValueFromTheTool(String parameter, String wrong) {
        AuthAnswer answer = lms.answerAfter(request -> request.put(parameter, wrong));

        assertThat(answer).isInstanceOf(AuthAnswer.Shown.class);
    }

    @ParameterizedTest
    @CsvSource({
        "client_id, another-client, unauthorized_client",
        "login_hint, 7, access_denied",
        "response_mode, fragment, invalid_request",
        "prompt, login, invalid_request"
    })
    void tellsTheToolOfAWrongValue(String parameter, String wrong, String error) {
        AuthAnswer answer = lms.answerAfter(request -> request.put(parameter, wrong));

        assertThat(Trial.fields(answer)).containsEntry("error", error).containsEntry("state", "a-state");
    }

    @Test
    void tellsTheToolOfAMissingResponseMode() {
        AuthAnswer answer = lms.answerAfter(request -> request.remove("response_mode"));

        assertThat(Trial.fields(answer)).containsEntry("error_description", "Invalid response_mode");
    }

    @Test
    void deniesAccessWhenSomebodyElseIsSignedIn() {
        Map<String, String> request = lms.request(lms.click(Person.MATEO, SCIENCE));

        AuthAnswer answer = lms.answer(request, Person.ADA);

        assertThat(Trial.fields(answer)).containsEntry("error", "access_denied");
    }

    @Test
    void deniesAccessWhenNobodyIsSignedIn() {
        Map<String, String> request = lms.request(lms.click(Person.MATEO, SCIENCE));

        AuthAnswer answer = lms.answerNobody(request);

        assertThat(Trial.fields(answer)).containsEntry("error", "access_denied");
    }

    @Test
    void refusesTheSameLaunchTwice() {
        Map<String, String> request = lms.request(lms.click(Person.MATEO, SCIENCE));
        lms.answer(request, Person.MATEO);

        AuthAnswer second = lms.answer(request, Person.MATEO);

        assertThat(second).isInstanceOf(AuthAnswer.Shown.class);
    }

    @Test
    void refusesALaunchAfterFiveMinutes() {
        Map<String, String> request = lms.request(lms.click(Person.MATEO, SCIENCE));
        lms.passes(Duration.ofMinutes(5));

        AuthAnswer late = lms.answer(request, Person.MATEO);

        assertThat(late).isInstanceOf(AuthAnswer.Shown.class);
    }
}
